package org.skinweek.print;

import java.util.ArrayList;
import java.util.List;

/** The week as blocks of a page, at some size. */
final class WeekBlocks {
    private static final float TITLE = 27;
    private static final float HEADING = 17;
    private static final float NAME = 19.5f;
    private static final float STEPS = 14.25f;
    private static final float SMALL = 12.75f;
    /** Lines of an evening that stay together; more go on the next page. */
    private static final int MOST_LINES = 24;

    private final LineBreaker breaker;
    private final float scale;
    private final float width;
    private final float stretch;

    /**
     * Blocks for a page.
     *
     * @param scale by which sizes are drawn in, 1 at most
     * @param width of the page between its margins, in points
     * @param stretch room that each evening is given beside
     */
    WeekBlocks(LineBreaker breaker, float scale, float width, float stretch) {
        this.breaker = breaker;
        this.scale = scale;
        this.width = width;
        this.stretch = stretch;
    }

    List<PageBlock> of(WeekSheet sheet) {
        List<PageBlock> blocks = new ArrayList<>();
        blocks.add(new TitleBlock(
                text(StyledText.bold(sheet.title()), TITLE, width),
                text(StyledText.plain(sheet.range()), STEPS, width),
                width,
                SMALL * scale));
        sheet.notices().forEach(note -> blocks.add(new FramedBlock(List.of(note(note, width)), width, scale)));
        if (!sheet.mornings().isEmpty()) {
            blocks.add(mornings(sheet));
        }
        if (!sheet.evenings().isEmpty()) {
            TextBlock title =
                    text(StyledText.bold(sheet.eveningsTitle()), HEADING, width - EveningsTitle.INDENT * scale);
            blocks.add(new EveningsTitle(title, width, scale));
            sheet.evenings().forEach(row -> blocks.addAll(evening(row)));
        }
        if (!sheet.boxes().isEmpty()) {
            int count = sheet.boxes().size();
            float column = (width - (count - 1) * FramedBlock.GAP * scale) / count;
            blocks.add(new FramedBlock(
                    sheet.boxes().stream().map(note -> note(note, column)).toList(), column, scale));
        }
        return blocks;
    }

    private TextBlock text(StyledText text, float size, float room) {
        return TextBlock.of(breaker, text, size * scale, room);
    }

    private List<TextBlock> note(WeekSheet.Note note, float column) {
        float room = column - 2 * FramedBlock.PADDING * scale;
        List<TextBlock> texts = new ArrayList<>();
        texts.add(text(StyledText.bold(note.title()), SMALL, room));
        note.lines().forEach(line -> texts.add(text(StyledText.plain(line), SMALL, room)));
        return texts;
    }

    private PageBlock mornings(WeekSheet sheet) {
        float room = width - 2 * FramedBlock.PADDING * scale;
        float besideSun = room - 26 * scale;
        List<TextBlock> texts = new ArrayList<>();
        for (MorningRow row : sheet.mornings()) {
            texts.add(text(StyledText.bold(row.title()), SMALL, besideSun));
            StyledText steps = row.steps().isEmpty() ? StyledText.plain(row.nothing()) : steps(row.steps());
            texts.add(text(steps, STEPS, room));
        }
        sheet.morningRemarks().forEach(remark -> texts.add(text(StyledText.plain(remark), SMALL, room)));
        return new MorningBlock(new FramedBlock(List.of(texts), width, scale), scale);
    }

    private static StyledText steps(List<SheetStep> steps) {
        StyledText text = new StyledText(List.of());
        for (SheetStep step : steps) {
            text = wait(text, step.before())
                    .then(StyledText.bold(step.number() + "\u00a0"))
                    .then(StyledText.plain(step.name() + "    "));
            text = wait(text, step.after());
        }
        return text;
    }

    private static StyledText wait(StyledText text, String minutes) {
        return minutes.isEmpty() ? text : text.then(StyledText.plain("(" + minutes + ")   "));
    }

    private List<PageBlock> evening(EveningRow row) {
        float room = width - EveningBlock.BESIDE * scale;
        List<TextBlock> lines = new ArrayList<>();
        StyledText title = row.strong() ? StyledText.bold(row.title()) : StyledText.plain(row.title());
        lines.addAll(text(title, NAME, room).apart());
        if (!row.steps().isEmpty()) {
            lines.addAll(text(steps(row.steps()), SMALL, room).apart());
        }
        row.remarks()
                .forEach(remark ->
                        lines.addAll(text(StyledText.plain(remark), SMALL, room).apart()));
        List<PageBlock> blocks = new ArrayList<>();
        for (int from = 0; from < lines.size(); from += MOST_LINES) {
            blocks.add(new EveningBlock(
                    row,
                    text(StyledText.bold(row.weekday()), NAME, EveningBlock.DATE_COLUMN * scale),
                    text(StyledText.plain(row.date()), SMALL, EveningBlock.DATE_COLUMN * scale),
                    lines.subList(from, Math.min(from + MOST_LINES, lines.size())),
                    from == 0,
                    width,
                    scale,
                    stretch));
        }
        return blocks;
    }
}
