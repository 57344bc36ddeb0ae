#pragma once

#include <QWidget>

#include "models/people/personfilter.h"
#include "ui/shell/appcontext.h"

class QLabel;
class QLineEdit;
class QToolButton;

namespace rosette {

class FilterBar;
class PersonFilterForm;
class SavedFilters;

/// How the People page is narrowed: a calm bar with the search and a few chips, a panel with everything else, and a
/// line that says in words what is active and lifts it.
class PeopleFilters : public QWidget
{
    Q_OBJECT

public:
    explicit PeopleFilters(AppContext &context, QWidget *parent = nullptr);

    const PersonFilter &filter() const { return m_filter; }
    /// Shows another filter and tells by changed().
    void setFilter(const PersonFilter &filter);
    void clear() { setFilter({}); }
    /// After wards, codes, … changed: choices and words are read again.
    void reloadChoices();
    QLineEdit *searchField() const;
    void leadTo(QWidget *list);
    /// "412 of 14,337"
    void setCount(const QString &text);

signals:
    void changed();

private:
    void buildBar();
    QWidget *buildLine();
    void takeBar();
    void takeForm();
    void show();

    AppContext &m_context;
    PersonFilter m_filter;
    FilterBar *m_bar;
    QToolButton *m_open;
    PersonFilterForm *m_form;
    SavedFilters *m_saved;
    QWidget *m_line = nullptr;
    QLabel *m_words = nullptr;
    bool m_isShowing = false; ///< the controls follow the filter, not the other way round
};

} // namespace rosette
