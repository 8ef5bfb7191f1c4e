package org.skinweek.ui.diary;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.diary.SkinPhoto;
import org.skinweek.ui.diary.year.YearView;
import org.skinweek.ui.diary.year.YearViewModel;
import org.skinweek.ui.history.HistoryDialogs;
import org.skinweek.ui.kit.ActionButton;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.FlexibleSpace;
import org.skinweek.ui.kit.KeptChildren;
import org.skinweek.ui.kit.KeyDigit;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.kit.PageColumns;
import org.skinweek.ui.kit.PageHeader;
import org.skinweek.ui.kit.SearchField;
import org.skinweek.ui.kit.SegmentedChoice;
import org.skinweek.ui.notice.LaterCard;
import org.skinweek.ui.page.DayOpener;
import org.skinweek.ui.page.FindEntry;
import org.skinweek.ui.page.Page;
import org.skinweek.ui.page.PageContext;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.ui.photo.PhotoDesk;
import org.skinweek.ui.photo.PhotoView;
import org.skinweek.ui.photo.PhotoViewModel;
import org.skinweek.ui.print.PagePrinting;
import org.skinweek.ui.skin.PatchDialogs;
import org.skinweek.ui.skin.ReactionAdvice;
import org.skinweek.words.Words;

/** The diary: a calendar of the month beside the day that is chosen in it. */
public final class DiaryPage extends Page implements DayOpener {
    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
    private static final double SEARCH = 280;
    /** Between the buttons and the title, beside what all parts of a header have. */
    private static final double TITLE_GAP = 8;

    private final PageContext context;
    private final Words words;
    private final DiaryViewModel model;
    private final CalendarGrid calendar;
    private final DayPanel panel;
    private final MonthSummary summary;
    private final CalendarLegend legend;
    private final Label title = new Label();
    private final HBox welcome = new HBox(12);
    private final LaterCard later;
    private final PagePrinting printing;
    private final DiarySearchModel search;
    private final SearchField searchField;
    private final SearchResults results;
    private final VBox calendarPart = new VBox(12);
    private final YearViewModel yearModel;
    private final SegmentedChoice<DiaryPart> parts;
    private final StackPane body = new StackPane();
    private final KeptChildren<DiaryPart> views = new KeptChildren<>(body, this::view);
    private final Button previous;
    private final Button next;
    private DiaryPart part = DiaryPart.MONTH;
    private final PageColumns columns;
    private @Nullable YearView year;
    private final PhotoViewModel photos;
    private final PhotoView photoView;
    private final Button today;

    /** The page of this month. */
    public DiaryPage(
            PageContext context,
            DiaryViewModel model,
            YearViewModel yearModel,
            DiarySearchModel search,
            ReactionAdvice advice,
            PatchDialogs patches,
            DayFiller filler,
            HistoryDialogs histories,
            PagePrinting printing,
            PhotoDesk photoDesk,
            LaterCard later) {
        this.context = context;
        this.words = context.words();
        this.model = model;
        this.panel = new DayPanel(context, model, advice, patches, filler, histories, photoDesk.days(this::openPhoto));
        this.photos = photoDesk.model();
        this.photoView = photoDesk.view(this::openDay);
        this.calendar = new CalendarGrid(model, words, panel::focusFirst);
        this.summary = new MonthSummary(words);
        this.legend = new CalendarLegend(words);
        this.later = later;
        this.printing = printing;
        this.search = search;
        this.searchField = new SearchField(words.text("diary.search"), words.text("diary.search.clear"));
        this.results = new SearchResults(search, words, model::select, panel::focusFirst);
        this.yearModel = yearModel;
        this.parts = new SegmentedChoice<>(
                words.text("diary.part"),
                EnumSet.allOf(DiaryPart.class),
                each -> words.textOf("diary.part.", each),
                this::showPart);
        this.previous = FeatherIcons.button(Feather.CHEVRON_LEFT, words.text("diary.previous"), () -> move(-1));
        this.today = new ActionButton(words.text("diary.today"), this::showToday);
        this.next = FeatherIcons.button(Feather.CHEVRON_RIGHT, words.text("diary.next"), () -> move(1));
        this.columns = PageColumns.growing(new StackPane(calendarPart, results), panel);
    }

    @Override
    public List<FindEntry> findable() {
        return List.of(
                FindEntry.action("skin_note", Feather.SMILE, PageRoute.DIARY, words, () -> {
                    model.selectToday();
                    panel.addNote();
                }),
                FindEntry.action("add_entry", Feather.PLUS, PageRoute.DIARY, words, () -> {
                    model.selectToday();
                    panel.addEntry();
                }),
                FindEntry.action("patch_test", Feather.CROSSHAIR, PageRoute.DIARY, words, () -> {
                    model.selectToday();
                    panel.beginPatch();
                }),
                FindEntry.action("doctor_page", Feather.PRINTER, PageRoute.DIARY, words, () -> printing.doctor()),
                FindEntry.action("photos", Feather.CAMERA, PageRoute.DIARY, words, () -> showPart(DiaryPart.PHOTOS)),
                FindEntry.action("add_photo", Feather.CAMERA, PageRoute.DIARY, words, () -> {
                    model.selectToday();
                    panel.addPhoto();
                }),
                FindEntry.action(
                        "look_back", Feather.BAR_CHART_2, PageRoute.DIARY, words, () -> showPart(DiaryPart.YEAR)),
                FindEntry.action(
                        "search_diary", Feather.SEARCH, PageRoute.DIARY, words, () -> searchField.requestFocus()));
    }

    @Override
    protected Parent build() {
        title.getStyleClass().add("page-title");
        PageHeader header = new PageHeader(previous, today, next, title, new FlexibleSpace(), parts, searchField);
        parts.select(part);
        buildSearch();
        buildWelcome();
        VBox card = new VBox(calendar);
        card.getStyleClass().addAll("card", "calendar-card");
        VBox.setVgrow(calendar, Priority.ALWAYS);
        VBox.setVgrow(card, Priority.ALWAYS);
        Hyperlink doctor = new Hyperlink(words.text("print.doctor.link"), FeatherIcons.of(Feather.PRINTER));
        doctor.setId("doctor-page");
        doctor.setMinWidth(Region.USE_PREF_SIZE);
        doctor.setOnAction(event -> printing.doctor());
        HBox.setHgrow(summary, Priority.ALWAYS);
        HBox below = new HBox(16, summary, doctor);
        below.setAlignment(Pos.CENTER_LEFT);
        calendarPart.getChildren().setAll(card, legend, below);
        views.show(List.of(part));
        body.setMinHeight(0);
        VBox.setVgrow(body, Priority.ALWAYS);
        VBox content = new VBox(16, header, later, welcome, body);
        content.getStyleClass().add("page-padding");
        content.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        return content;
    }

    private void move(int count) {
        if (part == DiaryPart.YEAR) {
            yearModel.moveYears(count);
        } else {
            model.moveMonths(count);
        }
    }

    private void showToday() {
        if (part == DiaryPart.YEAR) {
            yearModel.chooseWithYear(yearModel.today());
        } else {
            model.selectToday();
        }
    }

    /** Shows a part of the diary; the chosen day goes with it. */
    private void showPart(DiaryPart shown) {
        if (shown == part) {
            return;
        }
        part = shown;
        parts.select(shown);
        if (shown == DiaryPart.YEAR) {
            search.queryProperty().set("");
            yearModel.showYearOf(model.selectedProperty().get());
            yearModel.attach();
        } else if (shown == DiaryPart.PHOTOS) {
            yearModel.detach();
            search.queryProperty().set("");
            photos.showDay(model.selectedProperty().get());
        } else {
            yearModel.detach();
        }
        views.show(List.of(shown));
        refresh();
    }

    private void openPhoto(SkinPhoto photo) {
        showPart(DiaryPart.PHOTOS);
        photos.open(photo);
    }

    private Node view(DiaryPart wanted) {
        return switch (wanted) {
            case MONTH -> columns;
            case YEAR -> yearView();
            case PHOTOS -> photoView;
        };
    }

    private YearView yearView() {
        YearView made = new YearView(context, yearModel, this::openDay);
        year = made;
        return made;
    }

    private void buildSearch() {
        searchField.setId("diary-search");
        searchField.setPrefWidth(SEARCH);
        searchField.textProperty().bindBidirectional(search.queryProperty());
        searchField.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                results.focusList();
                event.consume();
            }
        });
        results.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                searchField.requestFocus();
                event.consume();
            }
        });
    }

    /** A digit notes how the skin feels, as long as the day shows which digits do and nothing is written. */
    private void pressed(KeyEvent event) {
        boolean writing = event.getTarget() instanceof TextInputControl;
        OptionalInt digit = KeyDigit.of(event);
        if (!writing && part == DiaryPart.MONTH && calendarPart.isVisible() && digit.isPresent()) {
            panel.note(digit.getAsInt());
            event.consume();
        } else if (FIND.match(event)) {
            searchField.requestFocus();
            event.consume();
        }
    }

    @Override
    protected void attached() {
        model.attach();
        untilDetached(model::detach);
        follow(model.revisionProperty(), revision -> refresh());
        followChanges(model.outlookRevisionProperty(), revision -> {
            if (part == DiaryPart.MONTH) {
                refreshDays();
            }
        });
        if (part == DiaryPart.YEAR) {
            yearModel.attach();
        }
        untilDetached(yearModel::detach);
        follow(yearModel.revisionProperty(), revision -> refreshYear());
        follow(yearModel.chosenProperty(), chosen -> tellYear());
        photos.attach();
        untilDetached(photos::detach);
        follow(photos.revisionProperty(), revision -> photoView.refresh());
        search.attach();
        untilDetached(search::detach);
        follow(search.foundProperty(), found -> {
            NodeVisibility.show(calendarPart, found.isEmpty());
            NodeVisibility.show(results, found.isPresent());
            found.ifPresent(each -> {
                showPart(DiaryPart.MONTH);
                results.show(each);
            });
        });
    }

    @Override
    public void openDay(LocalDate day) {
        search.queryProperty().set("");
        model.select(day);
        showPart(DiaryPart.MONTH);
        panel.focusFirst();
    }

    @Override
    public void left() {
        search.queryProperty().set("");
    }

    private void tellYear() {
        YearView shown = year;
        if (shown != null && part == DiaryPart.YEAR) {
            shown.tell();
        }
    }

    private void refreshYear() {
        YearView shown = year;
        if (shown != null && part == DiaryPart.YEAR) {
            title.setText(words.text("diary.year", yearModel.year()));
            shown.refresh();
        }
    }

    private void refresh() {
        boolean months = part == DiaryPart.MONTH;
        previous.setAccessibleText(words.text(months ? "diary.previous" : "diary.previous.year"));
        next.setAccessibleText(words.text(months ? "diary.next" : "diary.next.year"));
        for (Button button : List.of(previous, today, next)) {
            NodeVisibility.show(button, part != DiaryPart.PHOTOS);
        }
        HBox.setMargin(title, new Insets(0, 0, 0, part == DiaryPart.PHOTOS ? 0 : TITLE_GAP));
        refreshYear();
        if (!months) {
            if (part == DiaryPart.PHOTOS) {
                title.setText(words.text("diary.part.photos"));
            }
            NodeVisibility.show(welcome, false);
            return;
        }
        title.setText(model.monthTitleProperty().get());
        boolean empty = model.emptyProperty().get();
        NodeVisibility.show(welcome, empty);
        later.look();
        panel.refresh();
        refreshDays();
    }

    /** The calendar and what sums it up. */
    private void refreshDays() {
        calendar.refresh();
        legend.show(model.days());
        summary.show(model.monthTitleProperty().get(), model.summaryProperty().get());
    }

    private void buildWelcome() {
        Label text = new Label(words.text("diary.empty"));
        text.setWrapText(true);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        Hyperlink link = new Hyperlink(words.text("diary.open_today"));
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setOnAction(event -> context.navigator().open(PageRoute.TODAY));
        welcome.getChildren().setAll(FeatherIcons.of(Feather.BOOK_OPEN, "accent-icon"), text, link);
        welcome.setAlignment(Pos.CENTER_LEFT);
        welcome.getStyleClass().addAll("calm-card", "diary-welcome");
    }
}
