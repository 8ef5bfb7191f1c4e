package org.skinweek.ui.diary.year;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.trends.DiaryTrends;
import org.skinweek.ui.kit.DisclosureLink;
import org.skinweek.ui.kit.EmptyState;
import org.skinweek.ui.kit.FlexibleSpace;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.kit.PageColumns;
import org.skinweek.ui.kit.PageScroll;
import org.skinweek.ui.kit.SegmentedChoice;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.page.PageContext;
import org.skinweek.ui.product.ProductTexts;
import org.skinweek.words.Words;

/** The year against the weekly limit, and how it went: charts, what was kept, and what can be said. */
public final class YearView extends VBox {
    private final YearViewModel model;
    private final Words words;
    private final TrendTexts texts;
    private final HeatMap map;
    private final TrendChart chart;
    private final KeptCard kept;
    private final ComparisonCard comparison;
    private final Label mapTold = TextLabels.wrapped("", "strong");
    private final Label chartTold = TextLabels.wrapped("", "strong");
    private final SegmentedChoice<ChartSpan> spans;
    private final DisclosureLink mapTable;
    private final DisclosureLink chartTable;
    private final VBox full;
    private final EmptyState nothing;

    /**
     * The view of a model.
     *
     * @param open called with a day that is to be opened
     */
    public YearView(PageContext context, YearViewModel model, Consumer<LocalDate> open) {
        this.model = model;
        this.words = context.words();
        this.texts = new TrendTexts(words);
        this.map = new HeatMap(words, model::chooseWithYear, open);
        this.chart = new TrendChart(words, model::choose, open);
        this.kept = new KeptCard(model, new ProductTexts(context.catalog(), words), words);
        this.comparison = new ComparisonCard(words);
        this.spans = new SegmentedChoice<>(
                words.text("trends.span"),
                EnumSet.allOf(ChartSpan.class),
                span -> words.textOf("trends.span.", span),
                model::show);
        this.mapTable = table(() -> TrendTable.ofSums(words, model.weeksOfYear()));
        this.chartTable = table(() -> TrendTable.ofAll(words, model.weeksOfSpan()));
        this.full = new VBox(16, mapCard(), charts());
        this.nothing = new EmptyState(Feather.BAR_CHART_2, words.text("trends.empty"), words.text("trends.empty.text"));
        full.getStyleClass().add("trends");
        getChildren().setAll(PageScroll.below(new VBox(full, nothing)));
        setMinHeight(0);
    }

    private DisclosureLink table(Supplier<Node> made) {
        return new DisclosureLink(words.text("trends.table"), words, made);
    }

    private Node mapCard() {
        Label title = TextLabels.of(words.text("trends.heat.title"), "section-title");
        Label each = TextLabels.of(words.text("trends.heat.each"), "note");
        each.setMinWidth(0);
        HBox head = new HBox(16, title, new FlexibleSpace(), each);
        head.setAlignment(Pos.BASELINE_LEFT);
        HBox.setHgrow(map, Priority.ALWAYS);
        HBox body = new HBox(16, map, new HeatLegend(words));
        VBox card = new VBox(8, head, body, mapTold, mapTable);
        card.getStyleClass().addAll("card", "trend-card");
        return card;
    }

    private Node charts() {
        HBox head = new HBox(
                16, TextLabels.of(words.text("trends.chart.title"), "section-title"), new FlexibleSpace(), spans);
        head.setAlignment(Pos.CENTER_LEFT);
        VBox card = new VBox(8, head, chart, chartTold, chartTable);
        card.getStyleClass().addAll("card", "trend-card");
        Label keys = TextLabels.wrapped(words.text("trends.keys"), "note");
        VBox side = new VBox(16, kept, comparison, keys);
        return PageColumns.growing(card, side);
    }

    /** Tells the chosen day; today while none is. */
    public void tell() {
        model.trends().ifPresent(trends -> {
            LocalDate chosen = model.chosenProperty().get();
            LocalDate told = chosen == null ? trends.today() : chosen;
            mapTold.setText(texts.square(trends, told));
            map.mark(chosen, words.text("trends.heat.spoken", model.year(), mapTold.getText()));
            chartTold.setText(texts.day(trends, told));
            chart.mark(chosen, words.text("trends.chart.spoken", chartTold.getText()));
        });
    }

    /** Shows what the model has now. */
    public void refresh() {
        DiaryTrends trends = model.trends().orElse(null);
        boolean empty = trends != null && trends.isEmpty();
        NodeVisibility.show(nothing, empty);
        NodeVisibility.show(full, !empty);
        spans.select(model.span());
        if (trends == null) {
            return;
        }
        map.show(new YearGrid(model.year(), model.firstDayOfWeek()), trends);
        chart.show(trends, model.span());
        tell();
        kept.refresh();
        comparison.show(trends.comparison());
        List.of(mapTable, chartTable).stream().filter(DisclosureLink::isOpen).forEach(table -> {
            table.setOpen(false);
            table.setOpen(true);
        });
    }
}
