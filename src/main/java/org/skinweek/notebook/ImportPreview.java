package org.skinweek.notebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What taking a notebook into another would do. What is there already stays: the same under one id is skipped, something
 * else under that id is listed. A plan is taken whole or not at all, since weeks of two plans make none. Profile and
 * settings stay, unless they are asked for or nothing is there yet.
 *
 * @param changes what would be stored
 * @param added how much of each kind is new; kinds of which nothing is have no entry
 * @param same how much is there already, and the same
 * @param kept what is not taken, because something else is there and stays
 * @param profile true when the file's skin profile would be taken
 * @param settings true when the file's settings would be taken
 */
public record ImportPreview(
        List<Change> changes,
        Map<ImportPart, Integer> added,
        int same,
        List<KeptItem> kept,
        boolean profile,
        boolean settings) {
    /** Copies the collections. */
    public ImportPreview {
        changes = List.copyOf(changes);
        added = Map.copyOf(added);
        kept = List.copyOf(kept);
    }

    /** Why something is not taken. */
    public enum Obstacle {
        /** It is here, too, and says something else. */
        DIFFERS,
        /** There is a plan here. */
        PLAN_HERE,
        /** The id of its product is that of another product here. */
        OTHER_PRODUCT
    }

    /**
     * Something that is not taken.
     *
     * @param part its kind
     * @param name what people call it, such as a product's name or a date in ISO form
     * @param obstacle why
     */
    public record KeptItem(ImportPart part, String name, Obstacle obstacle) {}

    /** Looks at what an import would do. */
    public static ImportPreview of(Notebook here, Notebook file, boolean takeProfile, boolean takeSettings) {
        return new ImportMerge(here, file).preview(takeProfile, takeSettings);
    }

    /** True when nothing would change. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** The command that does it; nothing when nothing would change. */
    public Optional<Command> command() {
        return isEmpty() ? Optional.empty() : Optional.of(new Command("command.import", List.of(), changes));
    }
}
