package org.skinweek.cli;

/** Reads the knowledge base when the first command needs it, so that {@code --help} is there at once. */
@FunctionalInterface
public interface EngineMaker {
    /** The engine. */
    Engine make();
}
