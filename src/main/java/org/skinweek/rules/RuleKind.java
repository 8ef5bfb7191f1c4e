package org.skinweek.rules;

/** What a rule limits. */
public interface RuleKind {}
