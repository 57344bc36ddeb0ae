#pragma once

#include <QDialog>

#include "models/geo/geometry.h"
#include "ui/shell/appcontext.h"

namespace rosette {

/// A map with a track that was kept. Deletes itself; open it with open().
class KeptTrackDialog : public QDialog
{
    Q_OBJECT

public:
    /// `title`: "Tue 19 May by Ann Walker, …".
    KeptTrackDialog(AppContext &context, const QString &title, const MultiLine &track, QWidget *parent);
};

} // namespace rosette
