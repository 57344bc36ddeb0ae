#pragma once

#include <QObject>

#include "models/people/personrepository.h"
#include "ui/shell/appcontext.h"

class QWidget;

namespace rosette {

/// Writes the people that a list shows into a file, through the gate, as a task; says how many went out and how many
/// were held back.
class PeopleExports : public QObject
{
    Q_OBJECT

public:
    /// `page` owns this and is the parent of what it asks.
    PeopleExports(AppContext &context, QWidget *page);

    void save(const PersonFilter &filter);

private:
    AppContext &m_context;
    QWidget *m_page;
};

} // namespace rosette
