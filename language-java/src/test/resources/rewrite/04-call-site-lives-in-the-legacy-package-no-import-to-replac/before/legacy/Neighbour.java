package legacy;

class Neighbour {
    OldClient c;
}
