#pragma once

#include <memory>

#include "models/activities/pitch.h"
#include "ui/shell/appcontext.h"
#include "ui/stalls/permissionfields.h"
#include "ui/widgets/detailspane.h"

class QLineEdit;

namespace rosette {

class MapPreview;
class PitchHistoryView;
class PitchPapers;
class QuantityField;

/// A pitch's card: where it is and when it is busy, what it gave, what landowner and council permitted and until when,
/// the insurance they ask for, its papers. Edited in place.
class PitchDetails : public DetailsPane
{
    Q_OBJECT

public:
    explicit PitchDetails(AppContext &context, QWidget *parent = nullptr);
    ~PitchDetails() override;

    void showPitch(const Pitch &pitch);

signals:
    void stallRequested(rosette::PitchId pitch);

private:
    void buildFields();
    void buildActions();
    void refill();
    void save();
    Status read(Pitch &pitch) const;
    void removePitch();

    AppContext &m_context;
    Pitch m_pitch;
    MapPreview *m_map;
    QLineEdit *m_name;
    QLineEdit *m_busiest;
    QLineEdit *m_marketDays;
    QLineEdit *m_note;
    PitchHistoryView *m_history;
    QLineEdit *m_landowner;
    std::unique_ptr<PermissionFields> m_owner;
    std::unique_ptr<PermissionFields> m_council;
    QuantityField *m_insurance;
    PitchPapers *m_papers;
    QAction *m_place;
};

} // namespace rosette
