package legacy;

import canon.Client;

class Neighbour {
    Client c;
}
