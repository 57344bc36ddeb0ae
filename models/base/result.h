#pragma once

#include <optional>
#include <utility>
#include <variant>

#include "models/base/error.h"

namespace rosette {

/// A value or an Error. Never throws; asking for the wrong side is a programming mistake (asserted).
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool isOk() const { return m_state.index() == 0; }
    explicit operator bool() const { return isOk(); }

    const T &value() const &
    {
        Q_ASSERT(isOk());
        return std::get<0>(m_state);
    }
    T &value() &
    {
        Q_ASSERT(isOk());
        return std::get<0>(m_state);
    }
    T &&value() &&
    {
        Q_ASSERT(isOk());
        return std::get<0>(std::move(m_state));
    }
    T valueOr(T fallback) const { return isOk() ? std::get<0>(m_state) : std::move(fallback); }

    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    const Error &error() const
    {
        Q_ASSERT(!isOk());
        return std::get<1>(m_state);
    }

private:
    std::variant<T, Error> m_state;
};

/// Success without a value, or an Error.
template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}

    bool isOk() const { return !m_error; }
    explicit operator bool() const { return isOk(); }

    const Error &error() const
    {
        Q_ASSERT(m_error);
        return *m_error;
    }

private:
    std::optional<Error> m_error;
};

using Status = Result<void>;

} // namespace rosette

#define ROSETTE_CONCAT_(a, b) a##b
#define ROSETTE_CONCAT(a, b) ROSETTE_CONCAT_(a, b)

/// Leaves the calling function with the error when `expression` failed.
#define ROSETTE_CHECK(expression) ROSETTE_CHECK_(ROSETTE_CONCAT(rosetteStatus, __COUNTER__), expression)
#define ROSETTE_CHECK_(status, expression)                                                                            \
    do {                                                                                                              \
        if (auto status = (expression); !status)                                                                      \
            return status.error();                                                                                    \
    } while (false)

/// `ROSETTE_ASSIGN(auto ward, wards.find(id));` declares or assigns the value, or leaves with the error.
#define ROSETTE_ASSIGN(target, expression) ROSETTE_ASSIGN_(ROSETTE_CONCAT(rosetteResult, __COUNTER__), target, expression)
#define ROSETTE_ASSIGN_(result, target, expression)                                                                   \
    auto result = (expression);                                                                                       \
    if (!result)                                                                                                      \
        return result.error();                                                                                        \
    target = std::move(result).value()
