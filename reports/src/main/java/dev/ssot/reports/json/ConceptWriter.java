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

/** Writes a concept; {@link ConceptReader} is its inverse. */
public final class ConceptWriter {

  private ConceptWriter() {}

  /** Writes all of a concept into an object. */
  public static void concept(JsonWriter json, ConceptSummary concept) {
    json.text("name", concept.name())
        .text("origin", concept.origin())
        .number("score", concept.score())
        .text("canonical", concept.canonical())
        .texts("reasons", concept.reasons())
        .text("contract", concept.contract())
        .texts("contractMethods", concept.contractMethods())
        .text("factory", concept.factory())
        .objects("members", concept.members(), ConceptWriter::member)
        .objects("matrix", concept.matrix(), ConceptWriter::row)
        .objects("importPaths", concept.importPaths(), ConceptWriter::importPaths)
        .objects("creations", concept.creations(), ConceptWriter::creation)
        .objects("exemptions", concept.exemptions(), ConceptWriter::exemption);
  }

  static void passedOver(JsonWriter json, PassedOver pair) {
    json.text("first", pair.first())
        .text("second", pair.second())
        .number("score", pair.score())
        .text("reason", pair.reason());
  }

  public static void exemption(JsonWriter json, Exemption exemption) {
    json.text("symbol", exemption.symbol()).text("reason", exemption.reason());
  }

  private static void member(JsonWriter json, MemberSummary member) {
    json.text("symbol", member.symbol())
        .text("kind", member.kind())
        .number("score", member.score())
        .objects("signals", member.signals(), ConceptWriter::signal)
        .object("place", place -> ResultWriter.place(place, member.place()))
        .flag("test", member.test())
        .flag("legacy", member.legacy())
        .number("usingFiles", member.usingFiles())
        .texts("users", member.users())
        .number("methods", member.methods())
        .texts("missing", member.missing())
        .texts("incorrect", member.incorrect());
  }

  private static void signal(JsonWriter json, Signal signal) {
    json.text("name", signal.name())
        .number("weight", signal.weight())
        .text("explanation", signal.explanation());
  }

  private static void row(JsonWriter json, MatrixRow row) {
    json.text("method", row.method())
        .flag("required", row.required())
        .text("divergence", row.divergence())
        .objects("cells", row.cells(), ConceptWriter::cell);
  }

  private static void cell(JsonWriter json, Cell cell) {
    json.text("member", cell.member())
        .texts("signatures", cell.signatures())
        .number("callers", cell.callers());
  }

  private static void importPaths(JsonWriter json, ImportPaths paths) {
    json.text("symbol", paths.symbol()).objects("paths", paths.paths(), ConceptWriter::path);
  }

  private static void path(JsonWriter json, ImportPaths.Path path) {
    json.text("path", path.path()).text("kind", path.kind()).number("uses", path.uses());
  }

  private static void creation(JsonWriter json, Creation creation) {
    json.text("kind", creation.kind())
        .text("symbol", creation.symbol())
        .number("uses", creation.uses())
        .flag("canonical", creation.canonical());
  }
}
