package org.skinweek.ui;

import org.skinweek.app.Opening;
import org.skinweek.knowledge.Knowledge;

/**
 * What the window begins with.
 *
 * @param opening what came of opening the user's data
 * @param knowledge what ships with the program
 */
record Beginning(Opening opening, Knowledge knowledge) {}
