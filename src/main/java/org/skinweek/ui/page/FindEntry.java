package org.skinweek.ui.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.words.Words;

/**
 * Something that can be found by its name from anywhere and opened or done there and then.
 *
 * @param kind what it is
 * @param id stable and unique; never shown
 * @param name as people call it
 * @param otherNames what else people may type, such as synonyms and names on packs
 * @param picture makes the picture beside the name; a screen reader passes over it
 * @param page the page on which it is seen, opened before the action runs; empty where that is any page
 * @param where where it leads, in words; may be empty
 * @param action opens it or does it, while its page is open
 */
public record FindEntry(
        EntryKind kind,
        String id,
        String name,
        List<String> otherNames,
        Supplier<Node> picture,
        Optional<PageRoute> page,
        String where,
        Runnable action) {
    /** Copies the list. */
    public FindEntry {
        otherNames = List.copyOf(otherNames);
    }

    /**
     * Something to do on a page.
     *
     * @param key the action's key in {@code find.properties}: {@code find.do.<key>} is its name, and what else people
     *     may type follows under {@code find.do.<key>.other} where there is anything
     */
    public static FindEntry action(String key, Feather icon, PageRoute page, Words words, Runnable action) {
        return new FindEntry(
                EntryKind.ACTION,
                "do-" + key,
                words.text("find.do." + key),
                others("find.do." + key, words),
                () -> FeatherIcons.of(icon),
                Optional.of(page),
                words.text(page.titleKey()),
                action);
    }

    /** The same where it is done on whichever page is open, without leaving it. */
    public FindEntry anywhere() {
        return new FindEntry(kind, id, name, otherNames, picture, Optional.empty(), where, action);
    }

    /** What else people may type for a text; empty where there is nothing. */
    public static List<String> others(String key, Words words) {
        String other = key + ".other";
        return words.has(other) ? List.of(words.text(other)) : List.of();
    }
}
