package org.skinweek.ui.shelf.label;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.skinweek.app.ShelfCommands;
import org.skinweek.app.UserClock;
import org.skinweek.app.Workspace;
import org.skinweek.exchange.LabelFile;
import org.skinweek.label.ShelfLine;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductBuilder;
import org.skinweek.ui.kit.LatestRequest;
import org.skinweek.words.Words;

/**
 * A whole shelf as text: a row for each product, ticked unless it is on the shelf already, and all that are ticked are added as
 * one step. What the user ticked or mended stays while the text goes on changing, as long as the name is the same.
 */
public final class ShelfPaste {
    private final Workspace workspace;
    private final UserClock clock;
    private final LabelReading reading;
    private final Words words;
    private final Supplier<UUID> ids;
    private final LatestRequest readings;
    private final StringProperty text = new SimpleStringProperty("");
    private final BooleanProperty longUsed = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<List<ShelfRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    /** What the user decided, by the folded name. */
    private final Map<String, Boolean> ticked = new HashMap<>();

    private final Map<String, Product> mended = new HashMap<>();
    private final Map<String, String> known = new HashMap<>();

    /**
     * Nothing pasted yet.
     *
     * @param ids makes ids of new products
     */
    public ShelfPaste(Workspace workspace, UserClock clock, LabelReading reading, Words words, Supplier<UUID> ids) {
        this.workspace = workspace;
        this.clock = clock;
        this.reading = reading;
        this.words = words;
        this.ids = ids;
        this.readings = reading.line();
        text.addListener((observable, before, now) -> read());
    }

    /** Puts a text in place of what is there. */
    public void paste(String now) {
        text.set(now);
    }

    /** What is pasted: a name a line, or a table. */
    StringProperty textProperty() {
        return text;
    }

    /** True where the skin is used to all of them; otherwise they are new today and begin slowly. */
    BooleanProperty longUsedProperty() {
        return longUsed;
    }

    /** The products that were read, in the order of the text. */
    ReadOnlyObjectProperty<List<ShelfRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** What is wrong with the text or a file, or that nothing is ticked; empty when nothing is. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** True for a row that is to be added. */
    boolean isTicked(ShelfRow row) {
        return ticked.getOrDefault(key(row), !isOwned(row));
    }

    /** Adds a row with the others, or leaves it out. */
    void tick(ShelfRow row, boolean add) {
        ticked.put(key(row), add);
        problem.set("");
    }

    /** True for a product whose name is on the shelf already. */
    boolean isOwned(ShelfRow row) {
        return workspace.notebook().shelf().stream()
                .anyMatch(product ->
                        fold(product.name()).equals(fold(row.product().name())));
    }

    /** How many rows are ticked. */
    int count() {
        return (int) rows.get().stream().filter(this::isTicked).count();
    }

    /** The ticked products of the rows before one. */
    List<Product> before(ShelfRow row) {
        List<ShelfRow> all = rows.get();
        return all.subList(0, Math.max(0, all.indexOf(row))).stream()
                .filter(this::isTicked)
                .map(ShelfRow::product)
                .toList();
    }

    /** Replaces what a row was taken for, and ticks it. */
    public void mend(ShelfRow row, Product product) {
        mended.put(key(row), product);
        tick(row, true);
        rows.set(rows.get().stream()
                .map(each -> key(each).equals(key(row)) ? each.mendedTo(product) : each)
                .toList());
    }

    /** Takes the text of a file, or says why there is none. */
    void take(Path file) {
        String name = words.isolated(String.valueOf(file.getFileName()));
        reading.background().run(() -> LabelFile.read(file), read -> {
            if (read.kind() == LabelFile.Kind.TEXT) {
                text.set(read.text());
            } else {
                problem.set(words.textOf("paste.file.", read.kind(), name));
            }
        });
    }

    /** Adds what is ticked, as one step; empty, and says so, where nothing is. */
    public Optional<CompletableFuture<Notebook>> add() {
        List<Product> products = products();
        if (products.isEmpty()) {
            problem.set(words.text(rows.get().isEmpty() ? "paste.shelf.empty" : "paste.shelf.nothing"));
            return Optional.empty();
        }
        return Optional.of(workspace.execute(ShelfCommands.addAll(products)));
    }

    /** The ticked products as they are added. */
    public List<Product> products() {
        LocalDate today = clock.today(workspace.notebook().settings());
        return rows.get().stream()
                .filter(this::isTicked)
                .map(row -> asAdded(row, today))
                .toList();
    }

    /** What a row would be on the shelf now: new today, unless the skin knows it or the user said since when. */
    public Product asAdded(ShelfRow row) {
        return asAdded(row, clock.today(workspace.notebook().settings()));
    }

    private Product asAdded(ShelfRow row, LocalDate today) {
        return row.mended()
                ? row.product()
                : ProductBuilder.from(row.product())
                        .firstUsed(longUsed.get() ? null : today)
                        .build();
    }

    private void read() {
        String now = text.get();
        problem.set("");
        if (now.isBlank()) {
            readings.cancel();
            rows.set(List.of());
        } else if (now.length() > LabelFile.LARGEST) {
            readings.cancel();
            problem.set(words.text("paste.error.long", now.length(), LabelFile.LARGEST));
        } else {
            readings.run(() -> reading.readShelf(now), this::show);
        }
    }

    private void show(List<ShelfLine> lines) {
        List<ShelfRow> read = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (ShelfLine line : lines) {
            String name = fold(line.name());
            if (names.add(name)) {
                ShelfRow row = ShelfRow.of(
                        line, known.computeIfAbsent(name, each -> ids.get().toString()));
                Product other = mended.get(name);
                read.add(other == null ? row : row.mendedTo(other));
            }
        }
        rows.set(List.copyOf(read));
    }

    private static String key(ShelfRow row) {
        return fold(row.line().name());
    }

    private static String fold(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
