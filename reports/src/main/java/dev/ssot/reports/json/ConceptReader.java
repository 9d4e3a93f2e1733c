package dev.ssot.reports.json;

import dev.ssot.model.concept.Exemption;
import dev.ssot.model.concept.PassedOver;
import dev.ssot.model.concept.Signal;
import dev.ssot.model.result.ConceptSummary;
import dev.ssot.model.result.ConceptSummary.Cell;
import dev.ssot.model.result.ConceptSummary.Creation;
import dev.ssot.model.result.ConceptSummary.ImportPaths;
import dev.ssot.model.result.ConceptSummary.MatrixRow;
import dev.ssot.model.result.ConceptSummary.MemberSummary;

/** Reads what {@link ConceptWriter} wrote. */
final class ConceptReader {

  private ConceptReader() {}

  static ConceptSummary concept(JsonObject json) {
    return new ConceptSummary(
        json.text("name"),
        json.text("origin"),
        json.number("score"),
        json.text("canonical"),
        json.texts("reasons"),
        json.text("contract"),
        json.texts("contractMethods"),
        json.text("factory"),
        json.objects("members", ConceptReader::member),
        json.objects("matrix", ConceptReader::row),
        json.objects("importPaths", ConceptReader::importPaths),
        json.objects("creations", ConceptReader::creation),
        json.objects("exemptions", ConceptReader::exemption));
  }

  private static MemberSummary member(JsonObject json) {
    return new MemberSummary(
        json.text("symbol"),
        json.text("kind"),
        json.number("score"),
        json.objects("signals", ConceptReader::signal),
        ResultReader.place(json.object("place")),
        json.flag("test"),
        json.flag("legacy"),
        json.texts("users"),
        json.integer("methods"),
        json.texts("missing"),
        json.texts("incorrect"));
  }

  private static Signal signal(JsonObject json) {
    return new Signal(json.text("name"), json.number("weight"), json.text("explanation"));
  }

  private static MatrixRow row(JsonObject json) {
    return new MatrixRow(
        json.text("method"),
        json.flag("required"),
        json.text("divergence"),
        json.objects("cells", ConceptReader::cell));
  }

  private static Cell cell(JsonObject json) {
    return new Cell(json.text("member"), json.texts("signatures"), json.integer("callers"));
  }

  private static ImportPaths importPaths(JsonObject json) {
    return new ImportPaths(json.text("symbol"), json.objects("paths", ConceptReader::path));
  }

  private static ImportPaths.Path path(JsonObject json) {
    return new ImportPaths.Path(json.text("path"), json.text("kind"), json.integer("uses"));
  }

  private static Creation creation(JsonObject json) {
    return new Creation(
        json.text("kind"), json.text("symbol"), json.integer("uses"), json.flag("canonical"));
  }

  static PassedOver passedOver(JsonObject json) {
    return new PassedOver(
        json.text("first"), json.text("second"), json.number("score"), json.text("reason"));
  }

  private static Exemption exemption(JsonObject json) {
    return new Exemption(json.text("symbol"), json.text("reason"));
  }
}
