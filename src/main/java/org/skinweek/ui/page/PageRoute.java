package org.skinweek.ui.page;

import java.util.Arrays;
import java.util.Optional;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.words.Words;

/** The pages, in the order of the sidebar. The name is what settings remember. */
public enum PageRoute {
    /** This morning's or tonight's steps. */
    TODAY(Feather.SUN),
    /** The plan of a week. */
    WEEK(Feather.CALENDAR),
    /** The products. */
    SHELF(Feather.ARCHIVE),
    /** What was done. */
    DIARY(Feather.BOOK_OPEN),
    /** What is due. */
    REMINDERS(Feather.BELL),
    /** What each active does. */
    LEARN(Feather.FEATHER),
    /** Theme, times, skin. */
    SETTINGS(Feather.SETTINGS);

    private final Feather icon;

    PageRoute(Feather icon) {
        this.icon = icon;
    }

    /** The picture in the sidebar. */
    public Feather icon() {
        return icon;
    }

    /** Key of the page's name. */
    public String titleKey() {
        return "shell.route." + Words.key(this);
    }

    /** The route that settings remember; empty when an older or newer program knew another one. */
    public static Optional<PageRoute> named(String name) {
        return Arrays.stream(values())
                .filter(route -> route.name().equals(name))
                .findFirst();
    }
}
