#pragma once

#include <optional>

#include <QWidget>

#include "models/geo/geobox.h"
#include "models/rounds/roundplanner.h"
#include "ui/shell/appcontext.h"

class QBoxLayout;
class QComboBox;
class QPushButton;
class QToolButton;

namespace rosette {

class PlaceBox;
class QuantityField;

/// The wish as one sentence: "Cut Meadow into rounds of about 150 doors for leaflets, starting near the station".
class ProposalForm : public QWidget
{
    Q_OBJECT

public:
    explicit ProposalForm(AppContext &context, QWidget *parent = nullptr);

    /// Reads wards and places anew; what is chosen stays.
    void reload();
    /// Invalid when the meeting point is no place that anybody knows; the sentence says so.
    Result<RoundWish> wish() const;
    WardId ward() const;
    /// Around the ward; invalid when nobody knows where it lies.
    GeoBox wardBox() const;
    RoundPurpose purpose() const;
    /// "Meadow"; "Round" for the whole campaign.
    QString nameStem() const;
    /// Where the rounds begin, when that is known.
    std::optional<LonLat> meetingPoint() const;
    /// The user pointed at it.
    void setMeetingPoint(LonLat point);
    void setPlanning(bool isPlanning);
    void setProposable(bool isProposable);

signals:
    void proposeRequested();
    /// Another ward or purpose.
    void subjectChanged();
    void meetingPointChanged();
    /// The user wants to point at the meeting point on the map, or not any more.
    void pointingToggled(bool isPointing);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildFields();
    void buildRows();
    void fillWards();
    int firstWithHomes() const;
    void updateButton();

    AppContext &m_context;
    QComboBox *m_ward;
    QuantityField *m_doors;
    QComboBox *m_purpose;
    PlaceBox *m_place;
    QToolButton *m_point;
    QPushButton *m_propose;
    QBoxLayout *m_rows;
    std::optional<LonLat> m_pointed; ///< on the map
    bool m_isPlanning = false;
    bool m_isProposable = true;
};

} // namespace rosette
