package dev.ssot.rules.scan.codec;

import dev.ssot.model.facts.FileFacts;

/** Writes and reads the facts of one file. */
public final class FactsCodec {

  /**
   * Names the shape of what is written: a hash over the components of all fact records. A test says
   * what it has to be; facts of another shape are never read.
   */
  public static final int SHAPE = 0x54690B72;

  private FactsCodec() {}

  /** Appends the facts of a file. */
  public static void write(FileFacts facts, FactsOutput out) {
    out.text(facts.packageName());
    out.list(facts.imports(), Codecs.IMPORT);
    out.list(facts.types(), Codecs.TYPE);
    out.list(facts.functions(), Codecs.METHOD);
    out.list(facts.variables(), Codecs.FIELD);
    out.list(facts.aliases(), Codecs.ALIAS);
    out.texts(facts.scopes());
    out.list(facts.allowances(), Codecs.ALLOWANCE);
    out.list(facts.problems(), Codecs.PROBLEM);
    out.flag(facts.generated());
    out.lines(facts.lines());
    References.write(facts.references(), out);
  }

  /**
   * Reads the facts of a file; its references are decoded when they are first used.
   *
   * @throws DamagedFactsException if these are no such facts
   */
  public static FileFacts read(FactsInput in) {
    var packageName = in.text();
    var imports = in.list(Codecs.IMPORT);
    var types = in.list(Codecs.TYPE);
    var functions = in.list(Codecs.METHOD);
    var variables = in.list(Codecs.FIELD);
    var aliases = in.list(Codecs.ALIAS);
    var scopes = in.texts();
    var allowances = in.list(Codecs.ALLOWANCE);
    var problems = in.list(Codecs.PROBLEM);
    var generated = in.flag();
    var lines = in.number();
    var references = References.read(in);
    return new FileFacts(
        packageName,
        imports,
        types,
        functions,
        variables,
        aliases,
        scopes,
        references,
        allowances,
        problems,
        generated,
        lines);
  }
}
