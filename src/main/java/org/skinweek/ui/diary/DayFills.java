package org.skinweek.ui.diary;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.skinweek.app.DayFilling;
import org.skinweek.diary.SkipReason;
import org.skinweek.ui.kit.ContextMenuOffer;
import org.skinweek.ui.page.PageContext;
import org.skinweek.words.Words;

/** What fills in the chosen days, and says what was written down, what was left open and why; each can be taken back. */
final class DayFills {
    /** So many products and reasons are named. */
    private static final int MOST = 3;

    private final PageContext context;
    private final Words words;
    private final DiaryViewModel model;
    private final DayFiller filler;

    DayFills(PageContext context, DiaryViewModel model, DayFiller filler) {
        this.context = context;
        this.words = context.words();
        this.model = model;
        this.filler = filler;
    }

    /** What can be done with the one day that is chosen. */
    ContextMenu menu() {
        return new ContextMenu(
                entry("diary.fill.list", this::open),
                entry("diary.fill.planned", this::asPlanned),
                entry("diary.fill.before", this::asDayBefore));
    }

    private MenuItem entry(String key, Runnable action) {
        MenuItem entry = ContextMenuOffer.entry(words.text(key), action);
        entry.setId(key.replace('.', '-'));
        return entry;
    }

    private void open() {
        LocalDate day = model.selectedProperty().get();
        context.navigator().openSession(day, filler.session(day));
    }

    void asPlanned() {
        filler.asPlanned(model.range(), this::tell);
    }

    private void asDayBefore() {
        filler.asDayBefore(model.selectedProperty().get(), this::tell);
    }

    void leftOut(SkipReason reason) {
        filler.leftOut(model.range(), reason, this::tell);
    }

    private void tell(DayFilling.Filling made) {
        String written =
                made.written() == 0 ? words.text("diary.fill.none") : words.text("diary.fill.written", made.written());
        String text = made.left().isEmpty() ? written : words.text("diary.fill.barred", written, leftOpen(made));
        if (made.written() == 0) {
            context.toasts().show(text);
        } else {
            context.undo().offer(text);
        }
    }

    private String leftOpen(DayFilling.Filling made) {
        List<String> names = made.left().stream()
                .map(each -> words.isolated(model.name(each.product())))
                .distinct()
                .toList();
        List<String> reasons = made.left().stream()
                .map(each -> each.rule().explanation().title())
                .distinct()
                .limit(MOST)
                .toList();
        String named = names.size() > MOST
                ? words.text("diary.fill.left.many", made.barred())
                : words.text("diary.fill.left", names.size(), words.list(names));
        return words.text("diary.fill.left.why", named, words.list(reasons));
    }
}
