#pragma once

#include "models/activities/pitch.h"
#include "ui/shell/appcontext.h"
#include "ui/widgets/detailspane.h"

class QComboBox;
class QLineEdit;

namespace rosette {

class DateField;
class MapPreview;
class QuantityField;

/// A pitch's card: who owns the ground, what was permitted and until when, when it is busy. Edited in place.
class PitchDetails : public DetailsPane
{
    Q_OBJECT

public:
    explicit PitchDetails(AppContext &context, QWidget *parent = nullptr);

    void showPitch(const Pitch &pitch);

private:
    void refill();
    void save();

    AppContext &m_context;
    Pitch m_pitch;
    MapPreview *m_map;
    QLineEdit *m_name;
    QLineEdit *m_landowner;
    QComboBox *m_permission;
    QLineEdit *m_reference;
    DateField *m_expires;
    QuantityField *m_notice;
    QLineEdit *m_busiest;
    QLineEdit *m_note;
};

} // namespace rosette
