package org.skinweek.ui.diary;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.skinweek.app.Workspace;
import org.skinweek.catalog.PlainText;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Product;
import org.skinweek.ui.kit.BackgroundRunner;
import org.skinweek.ui.kit.LatestRequest;
import org.skinweek.ui.page.NotebookFollower;
import org.skinweek.words.Words;

/** What is searched for in the diary and what was found; it searches in the background, and again after each change. */
public final class DiarySearchModel extends NotebookFollower {
    /** So much of a day is said in its line, however much was found on it. */
    private static final int MOST_ITEMS = 3;

    private final Words words;
    private final LatestRequest requests;
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Found>> found = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** No search yet. */
    public DiarySearchModel(Workspace workspace, Words words, BackgroundRunner background) {
        super(workspace);
        this.words = words;
        this.requests = new LatestRequest(background);
        query.addListener((observable, before, now) -> show(workspace.notebook()));
    }

    /**
     * What was found.
     *
     * @param query what was searched for
     * @param days the latest first
     */
    public record Found(String query, List<FoundDay> days) {}

    /** What is typed. */
    public StringProperty queryProperty() {
        return query;
    }

    /** What was found; empty while nothing is searched for. */
    public ReadOnlyObjectProperty<Optional<Found>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    @Override
    protected void show(Notebook seen) {
        Notebook notebook = workspace().stored();
        String typed = query.get().strip();
        if (PlainText.of(typed).isEmpty()) {
            requests.cancel();
            found.set(Optional.empty());
        } else {
            requests.run(
                    () -> new Found(typed, new DiarySearch(notebook, words).find(typed)),
                    result -> found.set(Optional.of(result)));
        }
    }

    /** What was found on a day, on one line: notes first, since they say most. */
    public String line(FoundDay day) {
        List<String> items = Stream.concat(
                        day.notes().stream()
                                .map(note -> item(
                                        words.text("diary.feeling."
                                                + (note.level() == null ? "fine" : Words.key(note.level()))),
                                        note.text())),
                        day.entries().stream().map(entry -> item(name(entry.product()), entry.note())))
                .distinct()
                .toList();
        String separator = words.text("diary.search.separator");
        String shown = String.join(separator, items.subList(0, Math.min(MOST_ITEMS, items.size())));
        return items.size() > MOST_ITEMS ? words.text("diary.search.more", shown, items.size() - MOST_ITEMS) : shown;
    }

    private String item(String name, String text) {
        String line = text.lines().findFirst().orElse("").strip();
        return line.isEmpty()
                ? name
                : words.text("diary.search.item", name, words.text("diary.search.quoted", words.isolated(line)));
    }

    private String name(String product) {
        return words.isolated(
                workspace().stored().product(product).map(Product::name).orElseGet(() -> words.text("diary.unknown")));
    }
}
