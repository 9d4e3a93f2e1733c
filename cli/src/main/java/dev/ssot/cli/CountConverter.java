package dev.ssot.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a number of things. */
final class CountConverter implements ITypeConverter<Integer> {

  @Override
  public Integer convert(String value) {
    if (!value.matches("[0-9]{1,9}")) {
      throw new TypeConversionException("it is a number such as 20, not " + value);
    }
    return Integer.valueOf(value);
  }
}
