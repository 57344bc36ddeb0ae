#include "ui/people/savedfilters.h"

#include <QMenu>

#include "ui/shell/icons.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/prompts.h"

namespace rosette {

using namespace Qt::StringLiterals;

SavedFilters::SavedFilters(AppContext &context, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_page(page)
    , m_menu(std::make_unique<QMenu>())
{
    m_menu->setObjectName(u"savedFiltersMenu"_s);
    connect(m_menu.get(), &QMenu::aboutToShow, this, &SavedFilters::fill);
    fill();
}

SavedFilters::~SavedFilters() = default;

void SavedFilters::setCurrent(const PersonFilter &filter) { m_current = filter; }

void SavedFilters::fill()
{
    m_menu->clear();
    const QList<SavedFilter> saved = SavedFilterRepository::list(m_context.campaign.connection()).valueOr({});
    for (const SavedFilter &one : saved) {
        QAction *action = m_menu->addAction(one.name);
        action->setCheckable(true);
        action->setChecked(one.filter == m_current);
        connect(action, &QAction::triggered, this, [this, filter = one.filter] { emit picked(filter); });
    }
    if (saved.isEmpty())
        m_menu->addAction(tr("No filter was saved yet"))->setEnabled(false);
    m_menu->addSeparator();
    QAction *save = m_menu->addAction(iconNamed(u"add"_s), tr("Save this filter…"), this, &SavedFilters::save);
    save->setObjectName(u"saveFilterAction"_s);
    save->setEnabled(!m_current.isEverybody());
    addManagement(saved);
}

void SavedFilters::addManagement(const QList<SavedFilter> &saved)
{
    if (saved.isEmpty())
        return;
    QMenu *rename = m_menu->addMenu(iconNamed(u"edit"_s), tr("Rename"));
    rename->setObjectName(u"renameFilterMenu"_s);
    QMenu *remove = m_menu->addMenu(iconNamed(u"delete"_s), tr("Delete"));
    remove->setObjectName(u"deleteFilterMenu"_s);
    for (const SavedFilter &one : saved) {
        rename->addAction(one.name, this, [this, one] { this->rename(one); });
        remove->addAction(one.name, this, [this, one] { this->remove(one); });
    }
}

void SavedFilters::save()
{
    const auto name = m_context.prompts.askText(m_page, tr("Save this filter"), tr("Name"));
    if (!name || name->trimmed().isEmpty())
        return;
    Connection &c = m_context.campaign.connection();
    if (const auto known = SavedFilterRepository::findByName(c, *name)) {
        replace(*known);
        return;
    }
    const SavedFilter saved{.name = *name, .filter = m_current, .createdAt = m_context.clock.nowMs()};
    edit(tr("Save the filter %1").arg(*name), [&](Connection &connection) -> Status {
        ROSETTE_CHECK(SavedFilterRepository::insert(connection, saved));
        return {};
    });
}

void SavedFilters::replace(SavedFilter saved)
{
    const PromptQuestion question{tr("Replace “%1”?").arg(saved.name),
                            tr("There is a filter of this name already. It would show what is chosen now."),
                            tr("Replace")};
    if (!m_context.prompts.confirm(m_page, question))
        return;
    saved.filter = m_current;
    edit(tr("Replace the filter %1").arg(saved.name),
         [&](Connection &c) { return SavedFilterRepository::update(c, saved); });
}

void SavedFilters::rename(SavedFilter saved)
{
    const auto name = m_context.prompts.askText(m_page, tr("Rename the filter"), tr("Name"), saved.name);
    if (!name || name->simplified() == saved.name)
        return;
    saved.name = *name;
    edit(tr("Rename the filter %1").arg(saved.name),
         [&](Connection &c) { return SavedFilterRepository::update(c, saved); });
}

void SavedFilters::remove(const SavedFilter &saved)
{
    edit(tr("Delete the filter %1").arg(saved.name),
         [&](Connection &c) { return SavedFilterRepository::remove(c, saved.id); });
}

void SavedFilters::edit(const QString &text, const std::function<Status(Connection &)> &change)
{
    if (const Status status = m_context.campaign.edit(text, change); !status)
        m_context.messages.showError(status.error());
    fill();
}

} // namespace rosette
