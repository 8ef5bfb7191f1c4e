package org.skinweek.ui.week.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Product;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.kit.WeekGrid;
import org.skinweek.ui.product.CommonCare;
import org.skinweek.ui.product.ProductTexts;
import org.skinweek.words.Words;

/** The proposal laid over the plan as it is: seven days with what stays, comes, goes and moves. */
final class PlanBoard extends ScrollPane {
    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    private static final PseudoClass LAST = PseudoClass.getPseudoClass("last");

    private final WeekGrid grid = new WeekGrid();
    private final Words words;
    private final ProductTexts products;
    private final Consumer<PlanItem> chosen;
    private final CardFocus cards;
    private final Map<WeekPlacement, PlanCard> kept = new HashMap<>();
    private final Map<PlanItem, List<PlanCard>> changed = new HashMap<>();

    /**
     * A board.
     *
     * @param chosen called when a changed card gets focus
     * @param looked called when any card is looked at
     */
    PlanBoard(PlanTexts texts, ProductTexts products, Consumer<PlanItem> chosen, Consumer<PlanCard> looked) {
        this.words = texts.words();
        this.products = products;
        this.chosen = chosen;
        this.cards = new CardFocus(grid, looked);
        getStyleClass().add("plan-board");
        setContent(grid);
        setFitToWidth(true);
        setFitToHeight(true);
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        grid.addHeaderRow();
        for (int lane = 0; lane < Session.values().length; lane++) {
            grid.addHeaderRow();
            grid.addLane();
        }
    }

    /**
     * Shows seven days.
     *
     * @param blocked which sessions the user keeps free of treatments
     */
    void render(ShownWeek shown, Notebook notebook, LocalDate today, Predicate<PlanItem.At> blocked) {
        grid.getChildren().clear();
        cards.clear();
        kept.clear();
        changed.clear();
        for (int day = 0; day < Timeline.DAYS; day++) {
            LocalDate date = shown.start().plusDays(day);
            Region column = new Region();
            column.getStyleClass().add("day-column");
            column.pseudoClassStateChanged(TODAY, date.equals(today));
            column.pseudoClassStateChanged(LAST, day == Timeline.DAYS - 1);
            grid.add(column, day, 0, 1, 1 + 2 * Session.values().length);
            grid.add(header(date, date.equals(today)), day, 0);
        }
        for (Session session : Session.values()) {
            int row = 1 + 2 * Use.slot(0, session);
            CommonCare basics = basics(shown, session, notebook);
            grid.add(heading(basics), 0, row, Timeline.DAYS, 1);
            for (int day = 0; day < Timeline.DAYS; day++) {
                PlanItem.At at = new PlanItem.At(shown.start().plusDays(day), session);
                grid.add(lane(shown, at, notebook, blocked.test(at), basics), day, row + 1);
            }
        }
        setVvalue(0);
    }

    /** Explains why cards are where they are. */
    void explain(PlanExplanation explained) {
        kept.forEach((placement, card) -> card.why(explained.why().getOrDefault(placement, "")));
    }

    /** Marks the cards of one change. */
    void mark(PlanItem item) {
        changed.forEach((each, cards) -> cards.forEach(card -> card.mark(each.equals(item))));
    }

    private Node header(LocalDate date, boolean today) {
        Label name = TextLabels.of(date.getDayOfWeek().getDisplayName(TextStyle.SHORT, words.locale()), "strong");
        String number = Integer.toString(date.getDayOfMonth());
        Label day = TextLabels.of(today ? words.text("week.day.today", number) : number, today ? "today" : "note");
        VBox header = new VBox(name, day);
        header.getStyleClass().addAll("day-header", "plan-day");
        return header;
    }

    /** The plain care that most days have before and after alike. */
    private CommonCare basics(ShownWeek shown, Session session, Notebook notebook) {
        List<List<Product>> days = new ArrayList<>();
        for (int day = 0; day < Timeline.DAYS; day++) {
            DayOfWeek weekday = shown.start().plusDays(day).getDayOfWeek();
            List<String> before = shown.before().products(weekday, session);
            List<Product> staying = shown.after().products(weekday, session).stream()
                    .filter(before::contains)
                    .flatMap(id -> notebook.product(id).stream())
                    .filter(products::support)
                    .toList();
            days.add(products.layering().sorted(staying));
        }
        return CommonCare.of(session, days);
    }

    private Node heading(CommonCare basics) {
        Session session = basics.session();
        Label name = TextLabels.of(words.textOf("week.lane.", session), "strong");
        name.setGraphic(FeatherIcons.of(session == Session.MORNING ? Feather.SUN : Feather.MOON));
        name.setMinWidth(USE_PREF_SIZE);
        Label care = TextLabels.of(basics.products().isEmpty() ? "" : basics.text(words), "note");
        care.setMinWidth(0);
        HBox heading = new HBox(name, care);
        heading.getStyleClass().addAll("lane-heading", "plan-lane");
        heading.setAlignment(Pos.CENTER_LEFT);
        return heading;
    }

    private Node lane(ShownWeek shown, PlanItem.At at, Notebook notebook, boolean blocked, CommonCare basics) {
        Session session = at.session();
        VBox lane = new VBox();
        lane.getStyleClass().addAll("slot", "slot-" + Words.key(session));
        List<String> before = shown.before().products(at.day().getDayOfWeek(), session);
        List<String> after = shown.after().products(at.day().getDayOfWeek(), session);
        Set<String> all = new LinkedHashSet<>(after);
        all.addAll(before);
        List<Product> sorted = products.layering()
                .sorted(all.stream()
                        .flatMap(id -> notebook.product(id).stream())
                        .toList());
        List<Node> content = new ArrayList<>();
        if (blocked || (session == Session.EVENING && after.stream().allMatch(id -> isQuiet(id, notebook)))) {
            content.add(rest(blocked));
        }
        for (Product product : sorted) {
            boolean was = before.contains(product.id());
            boolean is = after.contains(product.id());
            if (!products.support(product)) {
                content.add(card(product, was, is, at, shown.items()));
            } else if (was != is || !basics.covers(product)) {
                content.add(quiet(product, was, is));
            }
        }
        lane.getChildren().addAll(content);
        return lane;
    }

    private boolean isQuiet(String product, Notebook notebook) {
        return notebook.product(product).map(products::support).orElse(true);
    }

    private Node rest(boolean blocked) {
        Label text = TextLabels.wrapped(
                words.text(blocked ? "planning.blocked.here" : "planning.rest"), "slot-kind", "note");
        if (blocked) {
            text.setGraphic(FeatherIcons.of(Feather.SLASH, "plan-icon"));
        }
        return text;
    }

    private Node card(Product product, boolean was, boolean is, PlanItem.At at, List<PlanItem> items) {
        Optional<PlanItem> item = was == is
                ? Optional.empty()
                : items.stream()
                        .filter(each -> each.product().equals(product.id())
                                && (is ? each.added() : each.removed()).contains(at))
                        .findFirst();
        PlanCard card = new PlanCard(product, change(was, is, item), products, words);
        cards.add(card);
        item.ifPresent(found -> {
            changed.computeIfAbsent(found, key -> new ArrayList<>()).add(card);
            card.focusedProperty().addListener((observable, before, focused) -> {
                if (focused) {
                    chosen.accept(found);
                }
            });
        });
        if (is) {
            kept.put(new WeekPlacement(at.day().getDayOfWeek(), at.session(), product.id()), card);
        }
        return card;
    }

    private static PlanCard.Change change(boolean was, boolean is, Optional<PlanItem> item) {
        if (was == is) {
            return PlanCard.Change.KEPT;
        }
        boolean moves = item.map(found -> found.kind() == PlanItem.Kind.MOVED).orElse(false);
        if (is) {
            return moves ? PlanCard.Change.MOVED_IN : PlanCard.Change.ADDED;
        }
        return moves ? PlanCard.Change.MOVED_OUT : PlanCard.Change.REMOVED;
    }

    private Node quiet(Product product, boolean was, boolean is) {
        Label line = TextLabels.of(product.name(), "quiet-item", "plan-quiet");
        if (was != is) {
            line.setGraphic(FeatherIcons.of(is ? Feather.PLUS : Feather.MINUS, "plan-icon"));
            line.getStyleClass().add(is ? "plan-quiet-added" : "plan-quiet-removed");
        }
        PlanCard.Change change =
                was == is ? PlanCard.Change.KEPT : is ? PlanCard.Change.ADDED : PlanCard.Change.REMOVED;
        line.setAccessibleText(words.textOf("planning.card.", change, product.name()));
        return line;
    }
}
