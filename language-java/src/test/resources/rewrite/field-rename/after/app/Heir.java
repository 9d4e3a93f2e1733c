package app;

class Heir extends Owner {
    Heir() {
        super(1);
        size = 3;
        super.size = 4;
    }

    int sum(java.util.List<Owner> owners, Owner.Twin twin) {
        return owners.get(0).size + twin.count + owners.stream().mapToInt(o -> o.size).sum();
    }
}
