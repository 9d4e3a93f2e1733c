package app;

class Heir extends Owner {
    Heir() {
        super(1);
        count = 3;
        super.count = 4;
    }

    int sum(java.util.List<Owner> owners, Owner.Twin twin) {
        return owners.get(0).count + twin.count + owners.stream().mapToInt(o -> o.count).sum();
    }
}
