package dev.ssot.model.result;

/**
 * A violation that was known and no longer occurs.
 *
 * @param key what identified it
 * @param concept the concept that it concerned, or ""
 * @param detail what told it from others about the subject, or ""
 */
public record Fixed(String rule, String key, String concept, String subject, String detail) {}
