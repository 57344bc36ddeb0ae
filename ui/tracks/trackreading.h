#pragma once

#include <QStringList>

#include "models/base/id.h"
#include "ui/shell/appcontext.h"

class QWidget;

namespace rosette {

/// Reads tracks in a task and then opens the dialog that asks for confirmation; what cannot be read is said in the
/// message bar. With `round` only that one is asked about. `page` must outlive the task or the answer is dropped.
void readTrack(AppContext &context, QWidget *page, const QStringList &files, RoundId round = {});
/// The same after asking for the files.
void chooseTrack(AppContext &context, QWidget *page, RoundId round = {});

} // namespace rosette
