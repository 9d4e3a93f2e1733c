package canon;
public record Spot(int x, int y) {}
