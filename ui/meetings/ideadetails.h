#pragma once

#include "models/meetings/proposal.h"
#include "ui/shell/appcontext.h"
#include "ui/widgets/detailspane.h"

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace rosette {

class IdeaSupport;
class QuantityField;

/// One idea: what it is, who supports it, and what became of it; it becomes an activity in one step. Every change is an
/// undoable edit.
class IdeaDetails : public DetailsPane
{
    Q_OBJECT

public:
    explicit IdeaDetails(AppContext &context, QWidget *parent = nullptr);

    void showIdea(const Proposal &idea);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildFields();
    void buildSupport();
    void buildActions();
    QAction *makeAction(const QString &objectName, const QString &text, void (IdeaDetails::*slot)());
    void refill();
    void save();
    void makeHappen();
    void setAsideOrTakeUp();
    void openActivity();
    void remove();
    void edit(const QString &text, const std::function<Status(Connection &)> &change);

    AppContext &m_context;
    Proposal m_idea;
    QLineEdit *m_title;
    QComboBox *m_kind;
    QPlainTextEdit *m_body;
    QLabel *m_from;
    QuantityField *m_hands;
    IdeaSupport *m_support;
    QAction *m_happen = nullptr;
    QAction *m_open = nullptr;
    QAction *m_aside = nullptr;
};

} // namespace rosette
