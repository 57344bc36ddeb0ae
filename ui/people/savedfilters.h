#pragma once

#include <QObject>

#include "models/people/savedfilter.h"
#include "ui/shell/appcontext.h"

class QMenu;

namespace rosette {

/// The menu of filters that were given a name: picking one, saving the present one, renaming and deleting. All of it
/// undoes.
class SavedFilters : public QObject
{
    Q_OBJECT

public:
    /// `page` owns this and is the parent of what it asks.
    SavedFilters(AppContext &context, QWidget *page);
    ~SavedFilters() override;

    QMenu *menu() const { return m_menu.get(); }
    /// What "Save" would keep; the entry that equals it is ticked.
    void setCurrent(const PersonFilter &filter);
    /// Asks for a name; a name that exists takes the filter over after a question.
    void save();

signals:
    void picked(const rosette::PersonFilter &filter);

private:
    void fill();
    void addManagement(const QList<SavedFilter> &saved);
    void rename(SavedFilter saved);
    void remove(const SavedFilter &saved);
    void replace(SavedFilter saved);
    void edit(const QString &text, const std::function<Status(Connection &)> &change);

    AppContext &m_context;
    QWidget *m_page;
    std::unique_ptr<QMenu> m_menu;
    PersonFilter m_current;
};

} // namespace rosette
