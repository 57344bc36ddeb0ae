#pragma once

#include "models/tracks/walkrecord.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/formdialog.h"

class QCheckBox;
class QComboBox;
class QLabel;

namespace rosette {

class DateField;
class MapSceneSource;
class TrackMapView;
class WalkedStagesModel;

/// What a track says, to be confirmed: the map with the way, the stages with ticks, the day and who walked, and for
/// leaflets the delivery. The track is forgotten when the dialog closes, unless it is to be kept. Deletes itself; open
/// it with open().
class TrackDialog : public FormDialog
{
    Q_OBJECT

public:
    /// `fileNames` as people know them. Parent: the page.
    TrackDialog(AppContext &context, const TrackFindings &findings, const QString &fileNames, QWidget *parent);

signals:
    /// "54 doors of Round 4 were walked on Sat 21 Nov."
    void recorded(const QString &sentence);

private:
    QWidget *buildContent();
    QWidget *buildSide();
    QString summary() const;
    void fillRounds();
    void fillWalkers();
    void fillLeaflets();
    void showRound(int row);
    void showTicks();
    const WalkedRound &round() const;
    WalkConfirmation confirmation() const;
    Result<RecordedWalk> record(Connection &connection, WalkConfirmation confirmation) const;
    void save();

    AppContext &m_context;
    TrackFindings m_findings;
    QString m_fileNames;
    MapSceneSource *m_source;
    TrackMapView *m_map;
    QComboBox *m_rounds;
    WalkedStagesModel *m_stages;
    QLabel *m_count;
    DateField *m_date;
    QComboBox *m_walker;
    QCheckBox *m_isDelivery;
    QComboBox *m_leaflet;
    QCheckBox *m_isKept;
};

} // namespace rosette
