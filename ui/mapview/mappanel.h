#pragma once

class QFrame;

namespace rosette {

/// Makes a frame a panel that floats over the map: the palette's panel colour, a line around it, round corners.
void makeMapPanel(QFrame *frame);

} // namespace rosette
