package org.skinweek.ui.settings;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.skinweek.notebook.ColorTheme;
import org.skinweek.notebook.DayTimes;
import org.skinweek.notebook.TextSize;
import org.skinweek.ui.kit.ActionButton;
import org.skinweek.ui.kit.CardColumns;
import org.skinweek.ui.kit.FieldBox;
import org.skinweek.ui.kit.FormControls;
import org.skinweek.ui.kit.PageHeader;
import org.skinweek.ui.kit.PageScroll;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.page.FindEntry;
import org.skinweek.ui.page.Page;
import org.skinweek.ui.page.PageContext;
import org.skinweek.ui.rules.RuleDialogs;
import org.skinweek.ui.rules.YourRules;
import org.skinweek.ui.rules.YourRulesModel;
import org.skinweek.ui.share.NotebookTransfer;
import org.skinweek.ui.skin.DoctorAdvice;
import org.skinweek.ui.skin.SkinQuestions;
import org.skinweek.words.Words;

/** How the window looks, week, day, data folder, skin, own rules, and what the program is. */
public final class SettingsPage extends Page {
    private static final double COLUMN = 400;
    private static final int NOON = 12;
    /** The latest hour at which an evening can begin. */
    private static final int LATEST_EVENING = 23;

    private final PageContext context;
    private final Words words;
    private final SettingsViewModel model;
    private final YourRulesModel rulesModel;
    private final YourRules rules;
    private final RuleDialogs dialogs;
    private final Runnable askAgain;
    private final BackupsViewModel backupsModel;
    private final BackupsCard backups;
    private final DeletionDialogs deletion;
    private final DataCard data;
    private final NotebookTransfer transfer;

    /**
     * The settings of the open notebook.
     *
     * @param showUnread shows what is stored and could not be read
     * @param askAgain asks the questions of the first run again
     * @param dataFolder where everything is stored
     * @param backupsModel its copies
     * @param transfer writes all of it to a file, and takes files in
     */
    public SettingsPage(
            PageContext context,
            SettingsViewModel model,
            YourRulesModel rulesModel,
            RuleDialogs dialogs,
            Runnable showUnread,
            Runnable askAgain,
            Path dataFolder,
            BackupsViewModel backupsModel,
            NotebookTransfer transfer) {
        this.transfer = transfer;
        this.context = context;
        this.words = context.words();
        this.model = model;
        this.rulesModel = rulesModel;
        this.askAgain = askAgain;
        this.backupsModel = backupsModel;
        BackupTexts texts = new BackupTexts(backupsModel.clock(), words);
        RestoreDialog restoring = new RestoreDialog(context, backupsModel, texts);
        this.backups = new BackupsCard(context, backupsModel, texts, restoring);
        this.deletion = new DeletionDialogs(context, backupsModel, restoring);
        this.data = new DataCard(context, dataFolder, model.unreadProperty(), showUnread, deletion, transfer);
        this.dialogs = dialogs;
        this.rules = new YourRules(context, dialogs);
    }

    @Override
    public List<FindEntry> findable() {
        List<FindEntry> entries = new ArrayList<>(
                new SettingsEntries(model, words).of(dialogs, this::showLicences, data, backups, deletion));
        entries.addAll(transfer.findable());
        return entries;
    }

    @Override
    protected Parent build() {
        Label title = TextLabels.of(words.text("settings.title"), "page-title");
        SkinQuestions skin = new SkinQuestions(model.profileProperty(), words);
        CardColumns cards = CardColumns.packed(COLUMN);
        cards.getChildren()
                .addAll(
                        general(),
                        guide(),
                        card(
                                heading("settings.skin"),
                                skin.type(),
                                skin.sensitivity(),
                                skin.goals(),
                                skin.conditions()),
                        backups,
                        data);
        cards.getChildren().addAll(rules.cards());
        cards.getChildren().add(about());
        VBox page = new VBox(16, new PageHeader(title), cards);
        page.getStyleClass().addAll("page-padding", "settings");
        return new PageScroll(page);
    }

    @Override
    protected void attached() {
        model.attach();
        untilDetached(model::detach);
        rulesModel.attach();
        untilDetached(rulesModel::detach);
        follow(rulesModel.listsProperty(), rules::show);
        untilDetached(backupsModel.follow());
        follow(backupsModel.foundProperty(), backups::show);
    }

    private Node general() {
        List<Integer> hours =
                IntStream.rangeClosed(0, DayTimes.LATEST_END).boxed().toList();
        return card(
                heading("settings.general"),
                choice(
                        "settings.theme",
                        model.themeProperty(),
                        Arrays.asList(ColorTheme.values()),
                        theme -> words.textOf("settings.theme.", theme)),
                choice(
                        "settings.text_size",
                        model.textSizeProperty(),
                        Arrays.asList(TextSize.values()),
                        size -> words.text("settings.text_size.of", size.factor())),
                motion(),
                choice(
                        "settings.first_day",
                        model.firstDayProperty(),
                        Arrays.asList(DayOfWeek.values()),
                        day -> day.getDisplayName(TextStyle.FULL_STANDALONE, words.locale())),
                choice(
                        "settings.morning_from",
                        model.morningFromProperty(),
                        halfHours(DayTimes.LATEST_END, NOON - 1),
                        this::time),
                choice(
                        "settings.evening_from",
                        model.eveningFromProperty(),
                        halfHours(NOON, LATEST_EVENING),
                        this::time),
                choice("settings.day_end", model.dayEndProperty(), hours, this::dayEnd),
                note(words.text("settings.day_end.note")));
    }

    private Node guide() {
        Button again = new ActionButton(words.text("settings.guide.start"), askAgain);
        again.setId("guide-again");
        return card(heading("settings.guide"), note(words.text("settings.guide.note")), again);
    }

    private Node motion() {
        CheckBox less = new CheckBox(words.text("settings.less_motion"));
        less.setId("less-motion");
        less.selectedProperty().bindBidirectional(model.lessMotionProperty());
        return less;
    }

    private String dayEnd(int hour) {
        if (hour == 0) {
            return words.text("settings.day_end.midnight");
        }
        return words.text("settings.day_end.at", time(LocalTime.of(hour, 0)));
    }

    private String time(LocalTime time) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(words.locale())
                .format(time);
    }

    private static List<LocalTime> halfHours(int first, int last) {
        return IntStream.rangeClosed(2 * first, 2 * last)
                .mapToObj(half -> LocalTime.MIDNIGHT.plusMinutes(30L * half))
                .toList();
    }

    private void showLicences() {
        context.dialogs().show(words.text("settings.licences"), new LicenceList(words));
    }

    private Node about() {
        String version = Optional.ofNullable(SettingsPage.class.getPackage().getImplementationVersion())
                .orElseGet(() -> words.text("settings.version.unknown"));
        Hyperlink licences = new Hyperlink(words.text("settings.licences"));
        licences.setId("licences");
        licences.setOnAction(event -> showLicences());
        Hyperlink advice = new Hyperlink(words.text("settings.advice.open"));
        advice.setId("advice");
        advice.setOnAction(
                event -> context.dialogs().show(words.text("settings.advice.doctor"), new DoctorAdvice(words)));
        return card(
                heading("settings.about"),
                TextLabels.wrapped(words.text("settings.advice.short")),
                advice,
                note(words.text("settings.version", version)),
                note(words.text("settings.licence")),
                licences);
    }

    private <T> Node choice(String key, ObjectProperty<T> property, List<T> values, Function<T, String> name) {
        return new FieldBox(words.text(key), FormControls.dropDown(property, values, name));
    }

    private static VBox card(Node... content) {
        VBox card = new VBox(12, content);
        card.getStyleClass().add("card");
        return card;
    }

    private Label heading(String key) {
        return TextLabels.of(words.text(key), "section-title");
    }

    private static Label note(String text) {
        Label note = TextLabels.of(text, "note");
        note.setWrapText(true);
        return note;
    }
}
