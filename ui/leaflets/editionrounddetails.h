#pragma once

#include "models/leaflets/delivery.h"
#include "models/leaflets/editionrounds.h"
#include "ui/shell/appcontext.h"
#include "ui/widgets/detailspane.h"

class QComboBox;
class QLabel;
class QToolButton;

namespace rosette {

class DataTable;
class EditionRoundActions;
class LeafletCommands;
class MissedDoorsList;
class RoundDeliveriesModel;

/// The card of the chosen rounds: of one, who delivers it, what it has had and which doors were missed; of several,
/// what they come to. Below stands what can be done with them.
class EditionRoundDetails : public DetailsPane
{
    Q_OBJECT

public:
    EditionRoundDetails(AppContext &context, LeafletCommands &commands, EditionRoundActions &actions,
                        QWidget *parent = nullptr);

    /// `progress` says in words how far it is; `deliveries` are those of the round, of any edition, the newest first.
    void showRound(const EditionRound &row, const QString &progress, const QList<Delivery> &deliveries);
    void showRounds(const QList<EditionRound> &rows);

private:
    void buildHistory();
    void buildMissed();
    void fillDeliverers();
    void showCover();
    void showOne(bool isOne);
    QString subtitle(const QString &progress) const;

    AppContext &m_context;
    LeafletCommands &m_commands;
    EditionRound m_row;
    QFormLayout *m_form;
    QWidget *m_one;    ///< what is shown of one round only
    QLabel *m_several; ///< what is shown of several: each with who walks it
    QComboBox *m_deliverer;
    QToolButton *m_cover; ///< while the deliverer is away or nobody is
    RoundDeliveriesModel *m_deliveries;
    DataTable *m_history;
    MissedDoorsList *m_missed;
    DataTable *m_missedTable;
};

} // namespace rosette
