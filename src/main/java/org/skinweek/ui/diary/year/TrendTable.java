package org.skinweek.ui.diary.year;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.skinweek.trends.TrendWeek;
import org.skinweek.words.DateWords;
import org.skinweek.words.Words;

/** The numbers of a chart as a table of weeks, the latest first, for those who do not see the chart. */
final class TrendTable extends TableView<TrendWeek> {
    private static final double HEIGHT = 260;

    private final Words words;

    private TrendTable(Words words, String name, List<TrendWeek> weeks) {
        this.words = words;
        setId(name);
        setAccessibleText(words.text("trends.table"));
        getStyleClass().add("trend-table");
        setPrefHeight(HEIGHT);
        setMinHeight(HEIGHT);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getItems().setAll(weeks);
        DateWords dates = new DateWords(words);
        column("week", week -> dates.shortestWithYear(week.from()));
    }

    /** Acids and scrubs of each week. */
    static TrendTable ofSums(Words words, List<TrendWeek> weeks) {
        TrendTable table = new TrendTable(words, "sums-table", weeks);
        table.sums();
        return table;
    }

    /** All that the charts show of each week. */
    static TrendTable ofAll(Words words, List<TrendWeek> weeks) {
        TrendTable table = new TrendTable(words, "trends-table", weeks);
        table.column("comfort", week -> table.number(week.comfort()));
        table.column("pores", week -> table.number(week.pores()));
        table.column("reactions", week -> table.count(week.reactions()));
        table.sums();
        table.column("retinoids", week -> table.count(week.retinoids()));
        table.column("planned", week -> table.count(week.planned()));
        table.column(
                "kept",
                week -> table.number(
                        week.score().isPresent()
                                ? OptionalDouble.of(
                                        (double) Math.round(week.score().getAsDouble()))
                                : week.score()));
        return table;
    }

    private void sums() {
        column("most", week -> number(OptionalDouble.of(week.most())));
        column("limit", week -> number(OptionalDouble.of(week.limit())));
        column("over", week -> count(week.daysOver()));
        column("unlogged", week -> count(week.unlogged()));
    }

    private void column(String key, Function<TrendWeek, String> text) {
        TableColumn<TrendWeek, String> column = new TableColumn<>(words.text("trends.table." + key));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setSortable(false);
        column.setReorderable(false);
        getColumns().add(column);
    }

    private String count(int number) {
        return words.text("trends.number", number);
    }

    private String number(OptionalDouble number) {
        return number.isPresent() ? words.text("trends.number", number.getAsDouble()) : words.text("trends.table.none");
    }
}
