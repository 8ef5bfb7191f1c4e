package org.skinweek.ui.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.catalog.Active;
import org.skinweek.rules.Rule;
import org.skinweek.ui.find.SearchNames;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.page.EntryKind;
import org.skinweek.ui.page.FindEntry;
import org.skinweek.ui.page.PageContext;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.ui.product.ActiveBadge;
import org.skinweek.words.Words;

/** What there is to read as it is found from anywhere: actives, the parts of the story, and what is said and is not so. */
final class LearnEntries {
    private final PageContext context;
    private final String where;

    LearnEntries(PageContext context) {
        this.context = context;
        this.where = context.words().text(PageRoute.LEARN.titleKey());
    }

    /**
     * All of them.
     *
     * @param openChapter leads to a page of the story
     * @param openBelief leads to a belief
     */
    List<FindEntry> of(LearnViewModel model, Consumer<StoryChapter> openChapter, Consumer<Rule> openBelief) {
        List<FindEntry> entries = new ArrayList<>();
        context.catalog().actives().values().forEach(active -> entries.add(active(active)));
        for (StoryChapter chapter : StoryChapter.values()) {
            entries.add(reading(
                    "chapter-" + Words.key(chapter),
                    context.words().textOf("learn.chapter.", chapter),
                    Feather.BOOK_OPEN,
                    () -> openChapter.accept(chapter)));
        }
        Stream.of(model.beliefs().myths(), model.beliefs().together())
                .flatMap(List::stream)
                .forEach(belief -> entries.add(reading(
                        "belief-" + belief.id(),
                        belief.explanation().title(),
                        Feather.MESSAGE_CIRCLE,
                        () -> openBelief.accept(belief))));
        return entries;
    }

    /** It is opened without the page first, so that the way back leads to the page that somebody comes from. */
    private FindEntry active(Active active) {
        return new FindEntry(
                EntryKind.ACTIVE,
                "active-" + active.id(),
                active.name(),
                SearchNames.of(active, context.words()),
                () -> new ActiveBadge(active.family()),
                Optional.empty(),
                where,
                () -> context.navigator().openActive(active.id()));
    }

    private FindEntry reading(String id, String title, Feather icon, Runnable open) {
        return new FindEntry(
                EntryKind.READING,
                id,
                title,
                List.of(),
                () -> FeatherIcons.of(icon),
                Optional.of(PageRoute.LEARN),
                where,
                open);
    }
}
