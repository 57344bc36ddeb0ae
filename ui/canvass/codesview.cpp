#include "ui/canvass/codesview.h"

#include <QAction>
#include <QHBoxLayout>
#include <QSplitter>
#include <QToolButton>

#include "ui/canvass/codedetails.h"
#include "ui/canvass/codedialog.h"
#include "ui/canvass/codesmodel.h"
#include "ui/canvass/scaledialog.h"
#include "ui/shell/icons.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/theme.h"
#include "ui/widgets/datatable.h"

namespace rosette {

using namespace Qt::StringLiterals;

CodesView::CodesView(AppContext &context, CodeKind kind, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_kind(kind)
    , m_model(new CodesModel(kind, this))
    , m_table(new DataTable(u"codes%1"_s.arg(int(kind))))
    , m_details(new CodeDetails(context, kind))
    , m_commands(new QHBoxLayout)
{
    m_table->setObjectName(u"codesDataTable"_s);
    m_table->setAccessibleName(tr("Codes"));
    m_table->setProperty(DataTable::kNamesNobodyProperty, true);
    m_table->setModel(m_model);
    m_table->setColumnWidths({14, 34, 18, 14});
    m_commands->setSpacing(Space::kInside);
    addCommand(u"add"_s, tr("Add…"), u"addCodeAction"_s, &CodesView::addCode);
    if (kind == CodeKind::Support)
        addCommand(u"edit"_s, tr("Use another scale…"), u"changeScaleAction"_s, &CodesView::changeScale);
    addCommand(u"up"_s, tr("Up"), u"codeUpAction"_s, &CodesView::moveUp)->setShortcut(Qt::ALT | Qt::Key_Up);
    addCommand(u"down"_s, tr("Down"), u"codeDownAction"_s, &CodesView::moveDown)->setShortcut(Qt::ALT | Qt::Key_Down);
    m_retire = addCommand(u"remove"_s, tr("Out of use"), u"retireCodeAction"_s, &CodesView::toggleRetired);
    m_commands->addStretch(1);
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kInside);
    layout->addLayout(m_commands);
    layout->addWidget(splitter, 1);
    connect(m_table, &DataTable::currentSourceRowChanged, this, &CodesView::showCurrent);
    connect(m_details, &DetailsPane::closeRequested, m_table, &DataTable::clearSelection);
}

QAction *CodesView::addCommand(const QString &icon, const QString &text, const QString &name, void (CodesView::*run)())
{
    auto *action = new QAction(iconNamed(icon), text, this);
    action->setObjectName(name);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    connect(action, &QAction::triggered, this, run);
    auto *button = new QToolButton;
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setDefaultAction(action);
    m_commands->addWidget(button);
    return action;
}

Status CodesView::reload()
{
    const auto shown = current();
    ROSETTE_CHECK(m_model->load(m_context.campaign.connection()));
    if (shown)
        m_table->selectSourceRow(m_model->indexOf(shown->id));
    showCurrent();
    return {};
}

std::optional<Code> CodesView::current() const
{
    const int row = m_table->currentSourceRow();
    return row >= 0 && row < m_model->codes().size() ? std::optional(m_model->codes().at(row)) : std::nullopt;
}

void CodesView::showCurrent()
{
    const auto code = current();
    if (code)
        m_details->showCode(*code);
    else
        m_details->setNothing(tr("Choose a line to change its words and what it means."));
    m_retire->setText(code && code->isRetired ? tr("Use again") : tr("Out of use"));
    m_retire->setEnabled(code.has_value());
}

bool CodesView::edit(const QString &text, const std::function<Status(Connection &)> &change)
{
    const Status status = m_context.campaign.edit(text, change);
    if (!status)
        m_context.messages.showError(status.error());
    return status.isOk();
}

void CodesView::addCode() { (new CodeDialog(m_context, m_kind, this))->open(); }

void CodesView::changeScale() { (new ScaleDialog(m_context, this))->open(); }

void CodesView::toggleRetired()
{
    auto code = current();
    if (!code)
        return;
    code->isRetired = !code->isRetired;
    edit(code->isRetired ? tr("Take “%1” out of use").arg(code->label) : tr("Use “%1” again").arg(code->label),
         [&](Connection &c) -> Status {
             ROSETTE_CHECK(CodeRepository::checkUse(c, *code));
             return CodeRepository::update(c, *code);
         });
}

void CodesView::move(int steps)
{
    const auto code = current();
    const QList<Code> used = CodeBook(m_model->codes()).ofKind(m_kind);
    const int from = m_table->currentSourceRow();
    const int to = from + steps;
    if (!code || code->isRetired || to < 0 || to >= used.size())
        return;
    edit(tr("Move “%1”").arg(code->label), [&](Connection &c) -> Status {
        QList<Code> order = used;
        order.move(from, to);
        for (int i = 0; i < order.size(); ++i) {
            order[i].position = i + 1;
            ROSETTE_CHECK(CodeRepository::update(c, order.at(i)));
        }
        return {};
    });
}

} // namespace rosette
