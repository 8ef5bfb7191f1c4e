package org.skinweek.ui.week;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.TimelineBuilder;
import org.skinweek.routine.Product;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.rules.Checker;
import org.skinweek.rules.OutlookFinder;
import org.skinweek.rules.UseOutlook;
import org.skinweek.rules.WeeksAhead;
import org.skinweek.ui.kit.BackgroundRunner;
import org.skinweek.ui.kit.LatestRequest;
import org.skinweek.words.LeftWords;
import org.skinweek.words.Words;

/** What the rules leave of a product in the shown week, in a sentence; it is made only when somebody looks. */
public final class WeekLeft {
    private final Catalog catalog;
    private final LeftWords sentences;
    private final Supplier<Notebook> notebook;
    private final Supplier<Session> now;
    private final LatestRequest requests;

    /**
     * Sentences for the week's page.
     *
     * @param notebook as it is now
     * @param now the session that it is
     */
    public WeekLeft(
            Catalog catalog,
            Words words,
            Supplier<Notebook> notebook,
            Supplier<Session> now,
            BackgroundRunner background) {
        this.catalog = catalog;
        this.sentences = new LeftWords(words, catalog);
        this.notebook = notebook;
        this.now = now;
        this.requests = new LatestRequest(background);
    }

    /**
     * From now on in the present week, or over the whole of a later one; empty for a week that is past, and for what no
     * limit keeps waiting.
     */
    Optional<String> of(Product product, WeekBoard board, WeekFindings found) {
        return of(product, board, found, notebook.get(), now.get());
    }

    /** Finds the same away from the JavaFX thread, which looking weeks ahead would hold up; the latest product counts. */
    void find(Product product, WeekBoard board, WeekFindings found, Consumer<Optional<String>> done) {
        Notebook asked = notebook.get();
        Session session = now.get();
        requests.run(() -> of(product, board, found, asked, session), done);
    }

    /** Finds it for nothing any more. */
    void cancel() {
        requests.cancel();
    }

    private Optional<String> of(Product product, WeekBoard board, WeekFindings found, Notebook asked, Session session) {
        int today = (int) ChronoUnit.DAYS.between(board.start(), board.today());
        boolean present = today >= 0 && today < Timeline.DAYS;
        if (today >= Timeline.DAYS || found.index(product.id()).isEmpty()) {
            return Optional.empty();
        }
        int index = found.index(product.id()).getAsInt();
        int from = present ? Use.slot(today, session) : 0;
        WeeksAhead ahead = TimelineBuilder.ahead(asked, found.timeline(), board.start());
        UseOutlook outlook = new OutlookFinder(new Checker(found.book()), catalog).of(ahead, index, from);
        return sentences.sentence(outlook, found.timeline(), present);
    }
}
