#pragma once

#include <QStringList>

namespace rosette {

class Paper;
struct SheetLayout;
struct SheetLook;

/// What stands at the foot of a sheet: what the codes and questions mean, and what is written where there is no box. In
/// lines that fit onto the paper.
QStringList sheetKey(const SheetLook &look, const SheetLayout &layout, Paper &paper);

/// A line's number as it is printed: two figures, three where the sheet has a hundred lines, so that none can be lost.
QString lineKeyText(int key, int lastKey);

} // namespace rosette
