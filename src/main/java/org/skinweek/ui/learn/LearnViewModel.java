package org.skinweek.ui.learn;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.skinweek.app.UserRules;
import org.skinweek.app.Workspace;
import org.skinweek.catalog.Active;
import org.skinweek.catalog.ActiveFamily;
import org.skinweek.catalog.ActiveSearch;
import org.skinweek.catalog.Catalog;
import org.skinweek.catalog.Claim;
import org.skinweek.catalog.ClaimSearch;
import org.skinweek.catalog.CommonTerm;
import org.skinweek.catalog.Source;
import org.skinweek.catalog.TermSearch;
import org.skinweek.notebook.Notebook;
import org.skinweek.planning.SkinObjections;
import org.skinweek.routine.SkinProfile;
import org.skinweek.rules.Checker;
import org.skinweek.rules.Flag;
import org.skinweek.rules.Rule;
import org.skinweek.rules.RuleBook;

/** What the page Learn shows: one of its tabs, what a search found, or one active, with the way back. */
public final class LearnViewModel {
    private final Workspace workspace;
    private final Catalog catalog;
    private final UserRules rules;
    private final RuleBook book;
    private final SkinObjections objections;
    private final ActiveSearch actives;
    private final ClaimSearch claims;
    private final TermSearch terms;
    private final CommonBeliefs beliefs;
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Tab> tab = new ReadOnlyObjectWrapper<>(Tab.STORY);
    private final ReadOnlyObjectWrapper<Optional<Found>> found = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Active>> current = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<SkinProfile> profile;
    private final Deque<Optional<Active>> history = new ArrayDeque<>();
    private final StoryReading story = new StoryReading();
    private final ReadOnlyObjectWrapper<OftenTable> often;
    private @Nullable Runnable unlisten;

    /** What the page is divided into, in this order. */
    public enum Tab {
        /** The article's story with its claims. */
        STORY,
        /** All actives. */
        ACTIVES,
        /** What people believe and fear. */
        BELIEFS
    }

    /**
     * Actives of one family.
     *
     * @param family the family
     * @param actives in catalogue order; the closest first while something is searched
     */
    public record Group(ActiveFamily family, List<Active> actives) {
        /** Copies the list. */
        public Group {
            actives = List.copyOf(actives);
        }
    }

    /**
     * What a search found.
     *
     * @param query what was searched for
     * @param terms words that people use, such as purging
     * @param actives by family; no empty families
     * @param beliefs reassurances of the rule book
     * @param claims claims of the article
     * @param near actives that may be meant where nothing was found
     */
    public record Found(
            String query,
            List<CommonTerm> terms,
            List<Group> actives,
            List<Rule> beliefs,
            List<Claim> claims,
            List<Active> near) {
        /** Copies the lists. */
        public Found {
            terms = List.copyOf(terms);
            actives = List.copyOf(actives);
            beliefs = List.copyOf(beliefs);
            claims = List.copyOf(claims);
            near = List.copyOf(near);
        }

        /** How many terms, actives, beliefs and claims. */
        public int count() {
            return terms.size()
                    + actives.stream().mapToInt(group -> group.actives().size()).sum()
                    + beliefs.size()
                    + claims.size();
        }

        /** True when nothing was found. */
        public boolean isEmpty() {
            return count() == 0;
        }
    }

    /** The story. */
    public LearnViewModel(Workspace workspace, Catalog catalog, UserRules rules) {
        this.workspace = workspace;
        this.catalog = catalog;
        this.rules = rules;
        this.book = rules.book();
        this.objections = new SkinObjections(new Checker(book));
        this.actives = new ActiveSearch(catalog);
        this.claims = new ClaimSearch(catalog.story());
        this.terms = new TermSearch(catalog);
        this.beliefs = CommonBeliefs.of(book);
        this.profile = new ReadOnlyObjectWrapper<>(workspace.notebook().profile());
        this.often = new ReadOnlyObjectWrapper<>(often(workspace.notebook()));
        query.addListener((observable, before, now) -> find());
    }

    /** Follows the notebook until {@link #detach}. */
    public void attach() {
        detach();
        unlisten = workspace.listen(this::show);
        show(workspace.notebook());
    }

    private void show(Notebook notebook) {
        often.set(often(notebook));
        profile.set(notebook.profile());
    }

    private OftenTable often(Notebook notebook) {
        return OftenTable.of(notebook, rules.of(notebook), catalog);
    }

    /** Stops following. */
    public void detach() {
        if (unlisten != null) {
            unlisten.run();
            unlisten = null;
        }
    }

    /** What is searched for. */
    public StringProperty queryProperty() {
        return query;
    }

    /** What is found; empty while nothing is searched and the tab shows. */
    public ReadOnlyObjectProperty<Optional<Found>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** The tab that shows unless something is searched. */
    public ReadOnlyObjectProperty<Tab> tabProperty() {
        return tab.getReadOnlyProperty();
    }

    /** Shows a tab and ends a search. */
    public void choose(Tab chosen) {
        query.set("");
        story.forget();
        tab.set(chosen);
    }

    /** The pages of the story, and the way back through them. */
    public StoryReading story() {
        return story;
    }

    /** Goes on to the next page of the story, and from the last one to what people say. */
    public void turn() {
        story.current().next().ifPresentOrElse(story::read, () -> choose(Tab.BELIEFS));
    }

    /**
     * Returns to the page of the story that was read before this one.
     *
     * @return false when there was none, or the story does not show
     */
    public boolean unread() {
        return tab.get() == Tab.STORY && found.get().isEmpty() && story.back();
    }

    /** How often what is on the shelf may be used on the user's skin, by the rules as the user adjusted them. */
    public ReadOnlyObjectProperty<OftenTable> oftenProperty() {
        return often.getReadOnlyProperty();
    }

    /** All actives, by family. */
    public List<Group> actives() {
        return byFamily(actives.find(""));
    }

    /** What people believe and fear, by what it is about. */
    public CommonBeliefs beliefs() {
        return beliefs;
    }

    /** The active that is shown; empty while the tabs are. */
    public ReadOnlyObjectProperty<Optional<Active>> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** The user's skin, for which frequencies are told. */
    public ReadOnlyObjectProperty<SkinProfile> profileProperty() {
        return profile.getReadOnlyProperty();
    }

    /** What the rules have against an active on the user's skin, however seldom it is used; the gravest first. */
    public List<Flag> against(Active active) {
        return objections.of(active, profile.get());
    }

    /** The rules that speak of an active by name, in the order of the book. */
    public List<Rule> rulesOf(Active active) {
        return book.rules().stream()
                .filter(rule -> RuleSubjects.speaksOf(rule, active.id()))
                .toList();
    }

    /** The actives that a rule speaks of by name, in catalogue order. */
    public List<Active> activesOf(Rule rule) {
        Set<String> ids = RuleSubjects.actives(rule.kind());
        return catalog.actives().values().stream()
                .filter(active -> ids.contains(active.id()))
                .toList();
    }

    /** The actives that a claim is about. */
    public List<Active> activesOf(Claim claim) {
        return ClaimSubjects.of(claim, catalog);
    }

    /** The actives to read about beside a term. */
    public List<Active> activesOf(CommonTerm term) {
        return term.actives().stream()
                .flatMap(id -> catalog.active(id).stream())
                .toList();
    }

    /** What the article claims of an active, or of the whole group that it belongs to. */
    public List<Claim> claimsOf(Active active) {
        return catalog.story().claims().stream()
                .filter(claim -> activesOf(claim).contains(active))
                .toList();
    }

    /** How many steps the way back has before it leads to the tabs, or out of the page. */
    public int depth() {
        return history.size();
    }

    /** Leaves what is read for the tab that was open before; where nothing is read, goes to the beginning of the story. */
    public void leave() {
        if (current.get().isEmpty()) {
            story.read(StoryChapter.PORE);
            choose(Tab.STORY);
        }
        history.clear();
        current.set(Optional.empty());
    }

    /** Leaves what is read for the list of all actives. */
    public void browse() {
        choose(Tab.ACTIVES);
        history.clear();
        current.set(Optional.empty());
    }

    /** Shows an active; an id that the catalogue lacks changes nothing. */
    public void open(String id) {
        catalog.active(id)
                .filter(active -> !current.get().equals(Optional.of(active)))
                .ifPresent(active -> {
                    history.push(current.get());
                    current.set(Optional.of(active));
                });
    }

    /** Shows an active to somebody who comes from another page, to which the way back leads. */
    public void visit(String id) {
        catalog.active(id).ifPresent(active -> {
            history.clear();
            current.set(Optional.of(active));
        });
    }

    /**
     * Shows what was shown before, the tabs in the end.
     *
     * @return false when the way back leads out of this page
     */
    public boolean back() {
        boolean within = !history.isEmpty();
        current.set(within ? history.pop() : Optional.empty());
        return within;
    }

    /** The sources with these ids, in that order. */
    public List<Source> sources(List<String> ids) {
        return ids.stream().flatMap(id -> catalog.source(id).stream()).toList();
    }

    /** The rules with these ids, in that order. */
    public List<Rule> rules(List<String> ids) {
        return ids.stream().flatMap(id -> book.rule(id).stream()).toList();
    }

    private void find() {
        String wanted = query.get();
        found.set(wanted.isBlank() ? Optional.empty() : Optional.of(found(wanted.strip())));
    }

    private Found found(String wanted) {
        Found hits = new Found(
                wanted,
                terms.find(wanted),
                byFamily(actives.find(wanted)),
                beliefs.find(wanted),
                claims.find(wanted),
                List.of());
        return hits.isEmpty()
                ? new Found(wanted, List.of(), List.of(), List.of(), List.of(), actives.near(wanted))
                : hits;
    }

    private static List<Group> byFamily(List<Active> actives) {
        Map<ActiveFamily, List<Active>> byFamily = new EnumMap<>(ActiveFamily.class);
        for (Active active : actives) {
            byFamily.computeIfAbsent(active.family(), family -> new ArrayList<>())
                    .add(active);
        }
        return byFamily.entrySet().stream()
                .map(entry -> new Group(entry.getKey(), entry.getValue()))
                .toList();
    }
}
