package org.skinweek.ui.today;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Catalog;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Product;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.rules.Checker;
import org.skinweek.rules.LastUse;
import org.skinweek.rules.OutlookFinder;
import org.skinweek.rules.UseOutlook;
import org.skinweek.rules.WeeksAhead;
import org.skinweek.words.LeftWords;

/** What the rules leave of the products of one session: a line under a step, and a notice before the last one. */
final class LeftToday {
    private final LeftWords sentences;
    private final OutlookFinder finder;
    private final WeeksAhead ahead;
    private final Timeline week;
    private final int slot;
    /** What was found of products by their ids: the list of steps and that of the shelf ask for the same ones. */
    private final Map<String, Optional<UseOutlook>> found = new HashMap<>();

    /**
     * For a session.
     *
     * @param ahead the week of its day, and what is planned after it
     * @param slot the session, in sessions since the morning of the week's first day
     */
    LeftToday(Checker checker, Catalog catalog, LeftWords sentences, WeeksAhead ahead, int slot) {
        this.sentences = sentences;
        this.finder = new OutlookFinder(checker, catalog);
        this.ahead = ahead;
        this.week = ahead.week();
        this.slot = slot;
    }

    /** What is left of a product from this session on; absent while there is room for more than one, where it is no news. */
    @Nullable
    String of(Product product) {
        return outlook(product)
                .filter(outlook ->
                        outlook.tightest().filter(room -> room.left() > 1).isEmpty())
                .flatMap(outlook -> sentences.sentence(outlook, week, /* now= */ true))
                .orElse(null);
    }

    /** Absent for what nothing keeps waiting, such as care: looking weeks ahead takes a while. */
    private Optional<UseOutlook> outlook(Product product) {
        return found.computeIfAbsent(product.id(), this::find);
    }

    private Optional<UseOutlook> find(String product) {
        return IntStream.range(0, week.products().size())
                .filter(index -> week.products().get(index).id().equals(product))
                .boxed()
                .findFirst()
                .filter(index -> finder.mayKeepWaiting(week, index))
                .map(index -> finder.of(ahead, index, slot));
    }

    /** What is left of each treatment of the shelf that a limit keeps waiting; where two say the same, of the first. */
    List<LeftLine> ofShelf(Notebook notebook) {
        Map<String, LeftLine> lines = new LinkedHashMap<>();
        for (Product product : notebook.shelf()) {
            outlook(product)
                    .filter(outlook -> outlook.tightest().isPresent())
                    .flatMap(outlook -> sentences.sentence(outlook, week, /* now= */ true))
                    .ifPresent(text -> lines.putIfAbsent(text, new LeftLine(product.name(), text)));
        }
        return List.copyOf(lines.values());
    }

    /** A notice for each use that is the last of these seven days, once for each rule. */
    List<TodayNotice> notices() {
        List<TodayNotice> notices = new ArrayList<>();
        Set<String> rules = new HashSet<>();
        for (Use use : week.planned()) {
            if (use.slot() == slot) {
                finder.last(ahead, use)
                        .filter(last -> rules.add(last.rule().id()))
                        .ifPresent(last -> notices.add(notice(last)));
            }
        }
        return notices;
    }

    private TodayNotice notice(LastUse last) {
        return new TodayNotice(
                TodayNotice.Kind.REMINDER, sentences.lastTitle(last, week), sentences.lastText(last, week, slot));
    }
}
