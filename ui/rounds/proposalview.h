#pragma once

#include <optional>

#include <QWidget>

#include "models/base/id.h"
#include "models/rounds/rounddoors.h"
#include "ui/shell/appcontext.h"

class QStackedWidget;

namespace rosette {

class MessageBar;
class PageHeader;
class RoundsProposal;
class ProposalFooter;
class ProposalForm;
class ProposalList;
class RoundMap;
class TaskProgress;
struct Error;

/// "Cut a ward into rounds": the wish, the proposed rounds as a table and on the map, the stages of the chosen one, and
/// what they come to. Until they are kept nothing is written.
class ProposalView : public QWidget
{
    Q_OBJECT

public:
    explicit ProposalView(AppContext &context, QWidget *parent = nullptr);

    /// Reads wards and places anew and looks what there is to plan with.
    void begin();

signals:
    /// These rounds stand in the file now; there is at least one.
    void kept(const QList<rosette::RoundId> &rounds);
    void cancelled();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void connectForm();
    void connectProposal();
    void connectMap();
    void lookAtGround();
    void showWard();
    void propose();
    void setPlanning(bool isPlanning);
    void showProposal();
    void showFailure(const Error &error);
    void showEdit();
    /// All rounds; the chosen one with another walk, if one is given.
    void showMap(const std::optional<QList<StageDoors>> &preview = {});
    void keep();
    void cancel();

    AppContext &m_context;
    RoundsProposal *m_proposal;
    PageHeader *m_header;
    MessageBar *m_notice;
    ProposalForm *m_form;
    ProposalList *m_list;
    TaskProgress *m_progress;
    QStackedWidget *m_left;
    RoundMap *m_map;
    ProposalFooter *m_footer;
};

} // namespace rosette
