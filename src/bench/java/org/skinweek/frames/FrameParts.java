package org.skinweek.frames;

/** What is added up until a frame is complete, in nanoseconds; {@link Frame} says what each is. */
final class FrameParts {
    long input;
    long tasks;
    long pulse;
    long css;
    long layout;
    long clock;

    Frame frame(int action, String kind, long at) {
        return new Frame(action, kind, at, input, tasks, pulse, css, layout, clock);
    }
}
