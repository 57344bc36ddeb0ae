#pragma once

#include "models/activities/pitch.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/formdialog.h"

class QLabel;

namespace rosette {

class MapPreview;
class PlaceBox;

/// Adds a pitch, or says where one is: a place that the map offers, a street, a postcode, or any name; the map shows
/// what was found, and a click on it moves the spot. Open it with open(); it deletes itself.
class PitchDialog : public FormDialog
{
    Q_OBJECT

public:
    /// A new pitch.
    explicit PitchDialog(AppContext &context, QWidget *parent = nullptr);
    /// Puts `pitch` on the map; its name stays.
    PitchDialog(AppContext &context, const Pitch &pitch, QWidget *parent);

signals:
    void pitchAdded(rosette::PitchId id);

private:
    void showFound();
    void moveTo(LonLat spot);
    /// What was clicked, else what was found; when a pitch is moved, else where it is.
    std::optional<LonLat> spot() const;
    void save();
    Status write(Connection &connection);

    AppContext &m_context;
    Pitch m_pitch;
    std::optional<LonLat> m_clicked;
    PlaceBox *m_place;
    MapPreview *m_map;
    QLabel *m_found;
};

} // namespace rosette
