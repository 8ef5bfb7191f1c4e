package org.skinweek.app;

import org.skinweek.knowledge.Knowledge;

/**
 * What is read in the background while the window's toolkit starts.
 *
 * @param opening the result of opening the user's data
 * @param knowledge what ships with the program
 */
public record StartupData(DataOpening opening, Knowledge knowledge) {}
