package org.skinweek.ui.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.ActiveFamily;
import org.skinweek.catalog.ArticleStory;
import org.skinweek.catalog.PoreWay;
import org.skinweek.planning.LoneFrequency;
import org.skinweek.ui.kit.FocusFinder;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.ui.shell.Shell;
import org.skinweek.ui.testing.Desktop;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.Samples;
import org.skinweek.ui.testing.TestWindow;
import org.skinweek.ui.theme.ThemeSwitcher;
import org.skinweek.words.Words;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

class LearnPageTest extends ApplicationTest {
    private final List<String> opened = new ArrayList<>();
    private final Desktop desktop = Desktops.opening(Samples.week(false), Platform::runLater, opened::add);
    private Shell shell;

    @Override
    public void start(Stage stage) {
        ThemeSwitcher appearance = new ThemeSwitcher();
        shell = desktop.pages().shell(PageRoute.LEARN, PageRoute.TODAY, PageRoute.WEEK);
        Scene scene = new Scene(shell.root(), 1000, 700);
        scene.getStylesheets().setAll(appearance.stylesheets());
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void everyClaimAndEveryGapIsReachable() {
        open(PageRoute.LEARN);
        Set<String> texts = new HashSet<>();
        Set<String> shown = new HashSet<>();
        for (StoryChapter chapter : StoryChapter.values()) {
            interact(
                    () -> lookup("#chapter-" + Words.key(chapter)).queryButton().fire());
            interact(() -> lookup(".story .fold .hyperlink").<Hyperlink>queryAll().stream()
                    .filter(Hyperlink::isVisible)
                    .toList()
                    .forEach(Hyperlink::fire));
            texts.addAll(texts());
            lookup(".claim-card").queryAll().forEach(card -> shown.add(card.getId()));
        }

        assertThat(texts)
                .containsAll(desktop.catalog().story().gaps().stream()
                        .map("• "::concat)
                        .toList())
                .containsAll(desktop.catalog().story().offTopic().stream()
                        .map("• "::concat)
                        .toList())
                .containsAll(desktop.catalog().story().sections().stream()
                        .flatMap(section -> section.text().stream())
                        .toList())
                .contains(desktop.catalog().story().article().publisherInterest());
        assertThat(shown)
                .containsExactlyInAnyOrderElementsOf(desktop.catalog().story().claims().stream()
                        .map(claim -> "claim-" + claim.id())
                        .toList());
    }

    @Test
    void theStoryNamesItsArticleFirstAndOpensItByAClickOnly() {
        open(PageRoute.LEARN);
        ArticleStory.Article article = desktop.catalog().story().article();
        assertThat(lookup(".story-card .note").<Labeled>query().getText())
                .contains(article.shortTitle(), article.author(), article.publisher());
        assertThat(opened).isEmpty();

        interact(() -> lookup("#article-link").<Hyperlink>query().fire());

        assertThat(opened).singleElement(InstanceOfAssertFactories.STRING).startsWith("https://maelove.com/");
    }

    @Test
    void theStoryIsReadToItsEndByOneKeyAndTheWayBackLeadsThroughItsPages() {
        open(PageRoute.LEARN);
        Node next = lookup("#story-next").query();
        interact(next::requestFocus);

        type(KeyCode.SPACE);
        type(KeyCode.SPACE);
        assertThat(heading()).isEqualTo("What cannot be done");
        assertThat(next.isFocused()).isTrue();

        push(KeyCode.ALT, KeyCode.LEFT);
        assertThat(heading()).isEqualTo("Two ways to look large");
        push(KeyCode.ESCAPE);
        assertThat(heading()).isEqualTo("What a pore is");
    }

    @Test
    void thePageOfTheStoryIsFoundAgainAsItWasLeft() {
        open(PageRoute.LEARN);
        interact(() -> lookup("#chapter-sure").queryButton().fire());
        interact(() -> lookup("#story-article .hyperlink").<Hyperlink>query().fire());
        ScrollPane scroll = lookup((Node node) -> node instanceof ScrollPane pane
                        && FocusFinder.isWithin(pane, lookup("#story-next").query()))
                .query();
        interact(() -> scroll.setVvalue(0.5));

        open(PageRoute.TODAY);
        open(PageRoute.LEARN);

        assertThat(lookup(".claim-card").queryAll()).isNotEmpty();
        assertThat(scroll.getVvalue()).isEqualTo(0.5);
    }

    @Test
    void choosingLearnAgainLeadsToTheBeginningOfTheStory() {
        open(PageRoute.LEARN);
        interact(() -> lookup("#chapter-help").queryButton().fire());

        interact(() -> lookup("#nav-LEARN").<ToggleButton>query().fire());

        assertThat(heading()).isEqualTo("What a pore is");
    }

    @Test
    void theLastPageOfTheStoryLeadsOnToWhatPeopleSay() {
        open(PageRoute.LEARN);
        interact(() -> lookup("#chapter-sure").queryButton().fire());

        interact(() -> lookup("#story-next").queryButton().fire());

        assertThat(NodeVisibility.isShown(lookup("#belief-PREG-OK").query())).isTrue();
        assertThat(shell.root().getScene().getFocusOwner()).isNotNull();
    }

    @Test
    void eachPictureSaysWhatItShows() {
        open(PageRoute.LEARN);
        interact(() -> lookup("#chapter-two_ways").queryButton().fire());

        Set<String> spoken = new HashSet<>();
        lookup(".pore-picture").queryAll().forEach(picture -> spoken.add(picture.getAccessibleText()));
        assertThat(spoken).hasSize(3).allMatch(text -> text.startsWith("Drawing of"));
    }

    @Test
    void theStoryLeadsToTheWeek() throws TimeoutException {
        open(PageRoute.LEARN);

        interact(() -> lookup("#open-week").queryButton().fire());

        await(PageRoute.WEEK);
    }

    @Test
    void aNameFromRightToLeftKeepsItsPlaceInTheSentence() {
        String name = "קרם לחות 5%";
        OftenTable.Row row = new OftenTable.Row(
                name,
                "niacinamide",
                ActiveFamily.NIACINAMIDE,
                new LoneFrequency(7, 7, false),
                Set.of(PoreWay.OIL, PoreWay.FIRMNESS));
        OftenTable table = new OftenTable(desktop.workspace().notebook().profile(), true, 3, List.of(row));
        Set<String> texts = new HashSet<>();

        interact(() -> new WeekMeaning(table, shell.context())
                .lookupAll(".label")
                .forEach(label -> texts.add(((Labeled) label).getText())));

        assertThat(texts).anyMatch(text -> text.startsWith("\u2068" + name + "\u2069 helps to keep"));
    }

    @Test
    void aStepOfTodayLeadsToItsActiveAndBack() throws TimeoutException {
        open(PageRoute.TODAY);
        clickOn(spoken("What Gentle cleanser does"));
        awaitTitle("Cleanser");

        push(KeyCode.ALT, KeyCode.LEFT);

        await(PageRoute.TODAY);
        assertThat(spoken("What Gentle cleanser does").isFocused()).isTrue();
    }

    @Test
    void escapeLeadsBackToo() throws TimeoutException {
        open(PageRoute.TODAY);
        clickOn(spoken("What Gentle cleanser does"));
        awaitTitle("Cleanser");

        push(KeyCode.ESCAPE);

        await(PageRoute.TODAY);
    }

    @Test
    void choosingLearnAgainLeavesWhatIsRead() throws TimeoutException {
        interact(() -> shell.openActive("retinol"));
        awaitTitle("Retinol");
        assertThat(NodeVisibility.isShown(lookup("#learn-search").query())).isFalse();

        interact(() -> lookup("#nav-LEARN").<ToggleButton>query().fire());

        await(PageRoute.LEARN);
        assertThat(NodeVisibility.isShown(lookup("#learn-search").query())).isTrue();
        assertThat(lookup("#nav-LEARN").<ToggleButton>query().isSelected()).isTrue();
    }

    @Test
    void aCardOfTheWeekLeadsToItsActiveAndBackByKeyboard() throws TimeoutException {
        open(PageRoute.WEEK);
        Node card = lookup(".board-card").queryAll().iterator().next();
        interact(card::requestFocus);
        String spoken = card.getAccessibleText();
        type(KeyCode.I);
        await(PageRoute.LEARN);

        type(KeyCode.SPACE);

        await(PageRoute.WEEK);
        assertThat(shell.root().getScene().getFocusOwner().getAccessibleText()).isEqualTo(spoken);
    }

    @Test
    void aFlagOfTheWeekNamesTheActivesThatItIsAbout() throws TimeoutException {
        open(PageRoute.WEEK);
        interact(() -> lookup("#flags-button").queryButton().fire());
        interact(() -> lookup(".flag-behind > .hyperlink").<Hyperlink>query().fire());
        Button read = lookup(".flag-card .read-button").<Button>queryAll().stream()
                .filter(each -> each.getAccessibleText().equals("What Glycolic toner does"))
                .findFirst()
                .orElseThrow();
        interact(read::fire);

        awaitTitle("Glycolic acid");
    }

    @Test
    void theWayBackFromAFlagLeadsToWhereItWasLeft() throws TimeoutException {
        open(PageRoute.WEEK);
        interact(() -> lookup("#flags-button").queryButton().fire());
        interact(() -> lookup(".flag-behind > .hyperlink").<Hyperlink>query().fire());
        interact(() ->
                lookup(".flag-details .fold > .hyperlink").<Hyperlink>query().fire());
        Node read = lookup(".flag-card .read-button").query();
        String spoken = read.getAccessibleText();
        interact(read::requestFocus);
        type(KeyCode.SPACE);
        await(PageRoute.LEARN);

        push(KeyCode.ALT, KeyCode.LEFT);

        await(PageRoute.WEEK);
        assertThat(lookup(".flag-panel .evidence-details").tryQuery()).isPresent();
        assertThat(shell.root().getScene().getFocusOwner().getAccessibleText()).isEqualTo(spoken);
    }

    @Test
    void theWayBackFromAnotherActiveLeadsToWhatWasUnfolded() throws TimeoutException {
        interact(() -> shell.openActive("l_ascorbic_acid"));
        awaitTitle("Pure vitamin C (L-ascorbic acid)");
        interact(() -> lookup("#rule-NSS-BPO-LAA .hyperlink").<Hyperlink>query().fire());
        Hyperlink other = from(lookup("#rule-NSS-BPO-LAA"))
                .lookup((Node node) -> "Read about Benzoyl peroxide".equals(node.getAccessibleText()))
                .query();
        interact(other::requestFocus);
        type(KeyCode.SPACE);
        awaitTitle("Benzoyl peroxide");

        push(KeyCode.ALT, KeyCode.LEFT);

        awaitTitle("Pure vitamin C (L-ascorbic acid)");
        assertThat(other.isFocused()).isTrue();
    }

    @Test
    void aSourceIsOpenedByAClickOnlyAndItsAddressCanBeCopied() throws TimeoutException {
        interact(() -> shell.openActive("retinol"));
        awaitTitle("Retinol");
        assertThat(opened).isEmpty();

        interact(() -> lookup(".source-entry .hyperlink").<Hyperlink>query().fire());
        interact(() -> lookup(".source-entry .button").<Button>query().fire());

        assertThat(opened).hasSize(1);
        String[] copied = new String[1];
        interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertThat(copied[0]).isEqualTo(opened.get(0));
    }

    private void open(PageRoute route) {
        interact(() -> shell.open(route));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String heading() {
        return lookup(".story-card .section-title").<Labeled>query().getText();
    }

    private Set<String> texts() {
        return lookup(".label").<Labeled>queryAll().stream()
                .map(Labeled::getText)
                .collect(Collectors.toSet());
    }

    private Node spoken(String text) {
        return lookup((Node node) -> text.equals(node.getAccessibleText())).query();
    }

    private void await(PageRoute route) throws TimeoutException {
        TestWindow.until(() -> shell.current().orElseThrow() == route);
    }

    private void awaitTitle(String name) throws TimeoutException {
        await(PageRoute.LEARN);
        assertThat(lookup(".active-detail .page-title").<Labeled>query().getText())
                .isEqualTo(name);
    }
}
