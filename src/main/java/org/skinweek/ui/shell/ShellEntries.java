package org.skinweek.ui.shell;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.page.EntryKind;
import org.skinweek.ui.page.FindEntry;
import org.skinweek.ui.page.PageContext;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.ui.page.UndoRedo;
import org.skinweek.words.Words;

/** What can be found that belongs to no page: the pages themselves, undo, redo and help. */
final class ShellEntries {
    private ShellEntries() {}

    static List<FindEntry> of(Collection<PageRoute> routes, PageContext context) {
        Words words = context.words();
        List<FindEntry> entries = new ArrayList<>();
        int number = 1;
        for (PageRoute route : routes) {
            entries.add(page(route, number++, words));
        }
        UndoRedo undo = context.undo();
        if (undo.undoableProperty().get()) {
            entries.add(action(
                    "undo",
                    undo.undoLabelProperty().get(),
                    Feather.CORNER_UP_LEFT,
                    "shell.key.undo",
                    words,
                    undo::undo));
        }
        if (undo.redoableProperty().get()) {
            entries.add(action(
                    "redo",
                    undo.redoLabelProperty().get(),
                    Feather.CORNER_UP_RIGHT,
                    "shell.key.redo",
                    words,
                    undo::redo));
        }
        entries.add(action(
                "help",
                words.text("shell.help"),
                Feather.HELP_CIRCLE,
                "shell.key.help",
                words,
                () -> HelpDialog.show(context)));
        return entries;
    }

    private static FindEntry page(PageRoute route, int number, Words words) {
        String key = Words.key(route);
        return new FindEntry(
                EntryKind.PAGE,
                "page-" + key,
                words.text(route.titleKey()),
                FindEntry.others("find.page." + key, words),
                () -> FeatherIcons.of(route.icon()),
                Optional.of(route),
                words.text("find.page.key", number),
                () -> {});
    }

    private static FindEntry action(
            String key, String name, Feather icon, String keysKey, Words words, Runnable action) {
        return new FindEntry(
                EntryKind.ACTION,
                "do-" + key,
                name,
                FindEntry.others("find.do." + key, words),
                () -> FeatherIcons.of(icon),
                Optional.empty(),
                words.text(keysKey),
                action);
    }
}
