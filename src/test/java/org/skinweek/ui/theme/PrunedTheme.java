package org.skinweek.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * AtlantaFX's theme without what no control of ours can match: every rule costs time whenever a control is styled, and nine
 * of ten are for controls and variants that Skinweek does not have.
 */
public final class PrunedTheme {
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern STYLE_CLASS = Pattern.compile("\\.([A-Za-z][A-Za-z0-9_-]*)");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9 -]*)\"");

    /** The style classes that JavaFX and ControlsFX give to the controls that Skinweek uses and to what those consist of. */
    private static final List<String> BUILT_IN = List.of(
            "root label text button hyperlink toggle-button check-box radio-button box mark dot radio tooltip",
            "scroll-pane viewport corner scroll-bar thumb track track-background",
            "increment-button decrement-button increment-arrow decrement-arrow increment-arrow-button",
            "decrement-arrow-button text-input text-field text-area content prompt-text scroll-arrow",
            "context-menu menu menu-item menu-button menu-up-arrow menu-down-arrow separator line arrow arrow-button",
            "graphic-container left-container right-container accelerator-text check-menu-item radio-menu-item",
            "custom-menu-item combo-box combo-box-base combo-box-popup list-view list-cell cell indexed-cell",
            "virtual-flow clipped-container sheet placeholder table-view table-column table-cell table-row-cell",
            "column-header column-header-background filler nested-column-header column-resize-line column-overlay",
            "column-drag-header progress-indicator progress-bar bar spinner date-picker date-picker-popup",
            "date-picker-display-node month-year-pane left-button right-button left-arrow right-arrow calendar-grid",
            "date-cell day-cell day-name-cell week-number-cell today previous-month next-month selected",
            "custom-text-field left-pane right-pane segmented-button first last center only-child left-pill right-pill",
            "center-pill ikonli-font-icon font-icon popup split-arrows-vertical split-arrows-horizontal",
            "arrows-on-right-vertical arrows-on-right-horizontal arrows-on-left-vertical arrows-on-left-horizontal");

    private PrunedTheme() {}

    /** The sheet of a theme of the library, such as {@code primer-light}, without what is not in use. */
    static String of(String theme) {
        Set<String> inUse = inUse();
        StringBuilder sheet = new StringBuilder("""
                /* The rules of AtlantaFX's theme %s (MIT licence, Copyright (c) 2022 mkpaz) that some control of ours can match.
                   Made by ThemeSheetTest; do not edit. */
                """.formatted(theme));
        rules(theme).forEach(rule -> {
            String selectors = selectors(rule)
                    .filter(selector -> inUse.containsAll(styleClasses(selector)))
                    .collect(Collectors.joining(",\n"));
            if (!selectors.isEmpty()) {
                sheet.append(selectors).append(" {\n");
                Arrays.stream(rule.group(2).split(";", -1))
                        .map(String::strip)
                        .filter(declaration -> !declaration.isEmpty())
                        .forEach(declaration -> sheet.append("  ")
                                .append(declaration.replaceAll("\\s+", " "))
                                .append(";\n"));
                sheet.append("}\n");
            }
        });
        return sheet.toString();
    }

    /** The style classes that the library knows and Skinweek is not to have. */
    public static Set<String> unused() {
        Set<String> unused = new TreeSet<>();
        rules("primer-light")
                .flatMap(PrunedTheme::selectors)
                .map(PrunedTheme::styleClasses)
                .forEach(unused::addAll);
        unused.removeAll(inUse());
        return unused;
    }

    private static Stream<MatchResult> rules(String theme) {
        String name = "/atlantafx/base/theme/%s.css".formatted(theme);
        try (InputStream sheet = Objects.requireNonNull(PrunedTheme.class.getResourceAsStream(name), name)) {
            String text = new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
            return RULE.matcher(COMMENT.matcher(text).replaceAll("")).results();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> selectors(MatchResult rule) {
        return Arrays.stream(rule.group(1).split(",", -1))
                .map(selector -> selector.strip().replaceAll("\\s+", " "));
    }

    private static Set<String> styleClasses(String selector) {
        return names(STYLE_CLASS.matcher(selector));
    }

    private static Set<String> inUse() {
        Set<String> names = new LinkedHashSet<>();
        BUILT_IN.forEach(line -> names.addAll(List.of(line.split(" ", -1))));
        files("src/main/java", ".java")
                .forEach(file -> names(LITERAL.matcher(read(file)))
                        .forEach(literal -> names.addAll(List.of(literal.split(" ", -1)))));
        files("src/main/resources/ui", ".css")
                .filter(file -> !file.getFileName().toString().startsWith("controls-"))
                .forEach(file -> names.addAll(names(STYLE_CLASS.matcher(read(file)))));
        return names;
    }

    private static Stream<Path> files(String folder, String ending) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> names(Matcher matcher) {
        return matcher.results().map(result -> result.group(1)).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
