package org.skinweek.rules;

/** A circumstance in which a rule matters more, or less. */
public record Escalation(Severity severity) {}
