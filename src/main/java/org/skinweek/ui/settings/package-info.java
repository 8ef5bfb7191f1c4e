/** Theme, week, day, data folder, skin. */
@NullMarked
package org.skinweek.ui.settings;

import org.jspecify.annotations.NullMarked;
