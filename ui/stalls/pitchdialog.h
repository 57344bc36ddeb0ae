#pragma once

#include <QDialog>

#include "models/base/id.h"
#include "ui/shell/appcontext.h"

class QLabel;

namespace rosette {

class PlaceBox;

/// Adds a pitch: a place that the map offers, or any name. Open it with open(); it deletes itself.
class PitchDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PitchDialog(AppContext &context, QWidget *parent = nullptr);

signals:
    void pitchAdded(rosette::PitchId id);

private:
    void save();

    AppContext &m_context;
    PlaceBox *m_place;
    QLabel *m_complaint;
};

} // namespace rosette
